/** Publishes a digest on GitHub Pages with the user's own git. */
@NullMarked
package dev.dateline.publish;

import org.jspecify.annotations.NullMarked;
