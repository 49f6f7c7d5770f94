/** Markdown to a syntax tree: Flexmark's parser with the rules of CommonMark 0.31. */
@NullMarked
package dev.dateline.markdown.syntax;

import org.jspecify.annotations.NullMarked;
