/** Keys and values with their places, in whatever format they were written. */
@NullMarked
package dev.dateline.fields;

import org.jspecify.annotations.NullMarked;
