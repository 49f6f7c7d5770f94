/** Feeds of the newest articles, and the page that lists them for readers. */
@NullMarked
package dev.dateline.plan.feed;

import org.jspecify.annotations.NullMarked;
