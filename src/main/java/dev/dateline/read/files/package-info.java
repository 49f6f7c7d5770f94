/** Files of the content folder by their names: which are no inputs, and which are held back. */
@NullMarked
package dev.dateline.read.files;

import org.jspecify.annotations.NullMarked;
