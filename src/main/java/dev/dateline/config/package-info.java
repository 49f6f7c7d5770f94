/** The settings of a digest: {@code site.yml}, {@code topics.yml} and {@code sources.yml}. */
@NullMarked
package dev.dateline.config;

import org.jspecify.annotations.NullMarked;
