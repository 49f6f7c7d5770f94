/**
 * What templates see: a template sees its page's view and nothing else. Here is what all kinds of
 * views have in common; the views themselves are in the packages below.
 */
@NullMarked
package dev.dateline.plan.view;

import org.jspecify.annotations.NullMarked;
