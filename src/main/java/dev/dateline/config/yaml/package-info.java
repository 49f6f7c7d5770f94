/** YAML maps whose values know the file and line that they come from. */
@NullMarked
package dev.dateline.config.yaml;

import org.jspecify.annotations.NullMarked;
