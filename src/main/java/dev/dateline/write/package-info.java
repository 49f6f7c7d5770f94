/**
 * Brings the output folder to a new state: writes what differs, removes what is stale, keeps what
 * is foreign.
 */
@NullMarked
package dev.dateline.write;

import org.jspecify.annotations.NullMarked;
