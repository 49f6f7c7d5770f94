/** What a new version of the feeds means for those who read the last one. */
@NullMarked
package dev.dateline.publish.feed;

import org.jspecify.annotations.NullMarked;
