/** What is looked at beyond the single article: addresses, links and leaks. */
@NullMarked
package dev.dateline.check;

import org.jspecify.annotations.NullMarked;
