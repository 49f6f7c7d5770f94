/** The text of a body before it is parsed: commands of other generators, and what is no text. */
@NullMarked
package dev.dateline.markdown.source;

import org.jspecify.annotations.NullMarked;
