/**
 * Reads the content folder: every file becomes an article, a standalone page, an asset or a
 * diagnostic.
 */
@NullMarked
package dev.dateline.read;

import org.jspecify.annotations.NullMarked;
