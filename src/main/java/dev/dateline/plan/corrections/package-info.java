/** The list of all corrections. */
@NullMarked
package dev.dateline.plan.corrections;

import org.jspecify.annotations.NullMarked;
