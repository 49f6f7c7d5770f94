/** The whole way from the content folder to the site. */
@NullMarked
package dev.dateline.build;

import org.jspecify.annotations.NullMarked;
