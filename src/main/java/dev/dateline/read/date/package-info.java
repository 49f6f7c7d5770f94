/** Reads dates and times as people write them. */
@NullMarked
package dev.dateline.read.date;

import org.jspecify.annotations.NullMarked;
