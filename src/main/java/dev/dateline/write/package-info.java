/**
 * Writes the site into the output folder: replaces the files that differ, removes those that no
 * longer belong to the site, and keeps the files of others.
 */
@NullMarked
package dev.dateline.write;

import org.jspecify.annotations.NullMarked;
