/** The site while it is being written, without a server. */
@NullMarked
package dev.dateline.preview;

import org.jspecify.annotations.NullMarked;
