/** Markdown bodies to HTML; the only package that knows Flexmark and jsoup. */
@NullMarked
package dev.dateline.markdown;

import org.jspecify.annotations.NullMarked;
