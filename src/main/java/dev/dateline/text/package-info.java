/**
 * Text for all packages: decoding UTF-8, escaping for HTML and addresses, digests of bytes, words
 * and phrases, names that are spelt alike.
 */
@NullMarked
package dev.dateline.text;

import org.jspecify.annotations.NullMarked;
