/** Characters as mail encodes them (MIME, RFC 2045 and RFC 2047). */
@NullMarked
package dev.dateline.text.mail;

import org.jspecify.annotations.NullMarked;
