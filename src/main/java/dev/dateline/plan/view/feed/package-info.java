/** The views of feeds. */
@NullMarked
package dev.dateline.plan.view.feed;

import org.jspecify.annotations.NullMarked;
