/** From the content to GitHub Pages, with the user's own git. */
@NullMarked
package dev.dateline.publish;

import org.jspecify.annotations.NullMarked;
