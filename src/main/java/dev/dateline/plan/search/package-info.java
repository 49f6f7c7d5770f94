/** The full-text search: its page and the files of its index. */
@NullMarked
package dev.dateline.plan.search;

import org.jspecify.annotations.NullMarked;
