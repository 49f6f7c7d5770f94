/** Attributes of many files at once, and work on several threads. */
@NullMarked
package dev.dateline.files;

import org.jspecify.annotations.NullMarked;
