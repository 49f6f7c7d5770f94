/** Turns a planned page into bytes with the theme; the only package that knows FreeMarker. */
@NullMarked
package dev.dateline.render;

import org.jspecify.annotations.NullMarked;
