/** JSON (RFC 8259), out and in; the only package that knows Jackson. */
@NullMarked
package dev.dateline.json;

import org.jspecify.annotations.NullMarked;
