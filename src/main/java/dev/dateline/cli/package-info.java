/** The command line: one class a command. */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
