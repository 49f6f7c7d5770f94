/** What the first bytes of a picture say of it. */
@NullMarked
package dev.dateline.read.picture;

import org.jspecify.annotations.NullMarked;
