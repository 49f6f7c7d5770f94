/** Draws pictures of words with fonts of its own, the same on every machine. */
@NullMarked
package dev.dateline.plan.picture;

import org.jspecify.annotations.NullMarked;
