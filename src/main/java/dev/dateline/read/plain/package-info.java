/**
 * The plain form of articles, as they arrive by mail: which lines are headline, date, byline,
 * credit or text.
 */
@NullMarked
package dev.dateline.read.plain;

import org.jspecify.annotations.NullMarked;
