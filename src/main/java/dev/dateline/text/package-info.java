/** Text for all packages: decoding UTF-8, digests of bytes, similar names, phrases in a text. */
@NullMarked
package dev.dateline.text;

import org.jspecify.annotations.NullMarked;
