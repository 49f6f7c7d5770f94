/** HTML that authors write into articles: made complete, its links resolved, and made harmless. */
@NullMarked
package dev.dateline.markdown.html;

import org.jspecify.annotations.NullMarked;
