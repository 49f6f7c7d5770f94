/** The file that tells crawlers where the sitemap is. */
@NullMarked
package dev.dateline.plan.robots;

import org.jspecify.annotations.NullMarked;
