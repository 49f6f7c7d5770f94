package dev.dateline.build;

import dev.dateline.check.PartIds;
import dev.dateline.render.Theme;
import dev.dateline.render.ThemeFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of pages that templates make: {@code id="main-content"}, {@code id="note-${number}"}.
 *
 * @param ids as they stand in a template
 * @param beginnings of ids that a template completes
 */
record ThemeParts(Set<String> ids, List<String> beginnings) {
  static ThemeParts of(Theme theme) {
    Set<String> ids = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    for (ThemeFile template : theme.templates().values()) {
      for (String id : PartIds.in(new String(template.bytes(), StandardCharsets.UTF_8))) {
        int made = id.indexOf("${");
        if (made < 0) {
          ids.add(id);
        } else {
          beginnings.add(id.substring(0, made));
        }
      }
    }
    return new ThemeParts(ids, beginnings);
  }

  boolean has(String part) {
    return ids.contains(part) || beginnings.stream().anyMatch(part::startsWith);
  }
}
