/** The pictures of articles in the widths that pages show. */
@NullMarked
package dev.dateline.plan.variants;

import org.jspecify.annotations.NullMarked;
