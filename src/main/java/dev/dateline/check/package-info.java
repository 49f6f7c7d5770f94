/**
 * Checks of the whole site: addresses, links, pictures, names and ids that clash, active files, and
 * words of articles that readers must not see.
 */
@NullMarked
package dev.dateline.check;

import org.jspecify.annotations.NullMarked;
