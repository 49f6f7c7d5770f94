/** What pages list: articles, editions, corrections, and the entries of indexes. */
@NullMarked
package dev.dateline.plan.view.list;

import org.jspecify.annotations.NullMarked;
