/** Files that are in the site as they are: inputs and assets of the theme. */
@NullMarked
package dev.dateline.plan.copies;

import org.jspecify.annotations.NullMarked;
