/** The HTML pages that every digest has. */
@NullMarked
package dev.dateline.plan.pages;

import org.jspecify.annotations.NullMarked;
