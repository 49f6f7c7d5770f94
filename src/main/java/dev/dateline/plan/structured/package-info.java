/** What a page says to programs about itself, in the words of schema.org, as JSON-LD 1.1. */
@NullMarked
package dev.dateline.plan.structured;

import org.jspecify.annotations.NullMarked;
