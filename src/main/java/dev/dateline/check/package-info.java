/** Checks of the whole site: that it contains nothing of articles that readers must not see. */
@NullMarked
package dev.dateline.check;

import org.jspecify.annotations.NullMarked;
