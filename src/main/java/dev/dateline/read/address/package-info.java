/** The addresses of articles and pages: the present ones, and those that they had before. */
@NullMarked
package dev.dateline.read.address;

import org.jspecify.annotations.NullMarked;
