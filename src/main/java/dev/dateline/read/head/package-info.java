/** Recognises how the head of an article is written: YAML, TOML, JSON, header lines, markup. */
@NullMarked
package dev.dateline.read.head;

import org.jspecify.annotations.NullMarked;
