/** Turns views into files with the theme's templates; the only package that knows FreeMarker. */
@NullMarked
package dev.dateline.render;

import org.jspecify.annotations.NullMarked;
