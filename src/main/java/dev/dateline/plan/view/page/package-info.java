/** The views of HTML pages, one for each template. */
@NullMarked
package dev.dateline.plan.view.page;

import org.jspecify.annotations.NullMarked;
