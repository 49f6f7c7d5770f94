/** The digest as values: articles, editions, topics, sources and the addresses of the site. */
@NullMarked
package dev.dateline.model;

import org.jspecify.annotations.NullMarked;
