/** Finds files beside the articles that would run in a reader's browser, such as scripts. */
@NullMarked
package dev.dateline.read.active;

import org.jspecify.annotations.NullMarked;
