/** Tells when files below a folder change. */
@NullMarked
package dev.dateline.watch;

import org.jspecify.annotations.NullMarked;
