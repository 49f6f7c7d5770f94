/** What is remembered from build to build: inputs, outputs and their fingerprints. */
@NullMarked
package dev.dateline.cache;

import org.jspecify.annotations.NullMarked;
