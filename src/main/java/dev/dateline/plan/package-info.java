/**
 * Every page of the site as path, template and view; pure functions from the digest to its pages.
 */
@NullMarked
package dev.dateline.plan;

import org.jspecify.annotations.NullMarked;
