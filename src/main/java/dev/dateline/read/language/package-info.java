/** Articles that are there in several languages, as their files and {@code lang} say. */
@NullMarked
package dev.dateline.read.language;

import org.jspecify.annotations.NullMarked;
