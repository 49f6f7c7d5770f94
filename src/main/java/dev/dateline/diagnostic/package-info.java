/** What is wrong with an input: a severity, a place, a message and what to do about it. */
@NullMarked
package dev.dateline.diagnostic;

import org.jspecify.annotations.NullMarked;
