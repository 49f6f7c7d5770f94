/** Pictures that are shown where a page is shared: one of the site, and those of articles. */
@NullMarked
package dev.dateline.plan.share;

import org.jspecify.annotations.NullMarked;
