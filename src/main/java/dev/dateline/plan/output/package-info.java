/** What ends in the site: every file of it is an {@link dev.dateline.plan.output.Output}. */
@NullMarked
package dev.dateline.plan.output;

import org.jspecify.annotations.NullMarked;
