/** The digest as pages list it: articles, editions, topics and sources. */
@NullMarked
package dev.dateline.plan.listing;

import org.jspecify.annotations.NullMarked;
