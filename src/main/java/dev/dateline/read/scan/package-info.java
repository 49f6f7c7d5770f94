/** The files of the content folder, before any of them is read. */
@NullMarked
package dev.dateline.read.scan;

import org.jspecify.annotations.NullMarked;
