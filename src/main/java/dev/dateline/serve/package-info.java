/** The preview over HTTP: shows a digest in the browser while it is being written. */
@NullMarked
package dev.dateline.serve;

import org.jspecify.annotations.NullMarked;
