/** What keeps an article from readers: drafts, dates to come, dates that are over. */
@NullMarked
package dev.dateline.read.hold;

import org.jspecify.annotations.NullMarked;
