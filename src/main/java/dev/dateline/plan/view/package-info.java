/** What each kind of page shows; a template sees its page's view and nothing else. */
@NullMarked
package dev.dateline.plan.view;

import org.jspecify.annotations.NullMarked;
