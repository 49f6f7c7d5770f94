/** Creates a new digest. */
@NullMarked
package dev.dateline.author;

import org.jspecify.annotations.NullMarked;
