/**
 * Attributes of many files at once, files opened without following links, and work on several
 * threads.
 */
@NullMarked
package dev.dateline.files;

import org.jspecify.annotations.NullMarked;
