/** Where the links in articles lead. */
@NullMarked
package dev.dateline.plan.links;

import org.jspecify.annotations.NullMarked;
