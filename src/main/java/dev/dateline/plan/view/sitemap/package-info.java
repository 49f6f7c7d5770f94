/** The views of files for search engines. */
@NullMarked
package dev.dateline.plan.view.sitemap;

import org.jspecify.annotations.NullMarked;
