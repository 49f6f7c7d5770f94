/** Characters, once for all packages: UTF-8 in, the digest of bytes, names that are spelt alike. */
@NullMarked
package dev.dateline.text;

import org.jspecify.annotations.NullMarked;
