/** TOML whose values know the file and line that they come from; the only package with tomlj. */
@NullMarked
package dev.dateline.config.toml;

import org.jspecify.annotations.NullMarked;
