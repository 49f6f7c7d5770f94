/** What an editor does before there is an article: a new digest. */
@NullMarked
package dev.dateline.author;

import org.jspecify.annotations.NullMarked;
