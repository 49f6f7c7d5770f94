/** Dates, calendars and page heads as the settings of a site want them. */
@NullMarked
package dev.dateline.plan.format;

import org.jspecify.annotations.NullMarked;
