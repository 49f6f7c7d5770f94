/** Markdown bodies to HTML; the only package that knows Flexmark and the HTML sanitiser. */
@NullMarked
package dev.dateline.markdown;

import org.jspecify.annotations.NullMarked;
