/** The sitemap for search engines. */
@NullMarked
package dev.dateline.plan.sitemap;

import org.jspecify.annotations.NullMarked;
