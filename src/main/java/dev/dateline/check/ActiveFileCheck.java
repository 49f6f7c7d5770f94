package dev.dateline.check;

import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.config.FilePattern;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Refuses files beside the articles that would run in a reader's browser, unless the settings name
 * them.
 */
final class ActiveFileCheck {
  private ActiveFileCheck() {}

  /** Reports each active file among the outputs, and patterns of the settings without a file. */
  static void check(
      List<Output> outputs, KnownInputs inputs, SiteConfig config, Diagnostics diagnostics) {
    Map<FilePattern, Predicate<ContentPath>> patterns = new LinkedHashMap<>();
    config.activeFiles().forEach(pattern -> patterns.put(pattern, pattern.matcher()));
    Set<FilePattern> used = new HashSet<>();
    for (Output output : outputs) {
      if (output instanceof Copy copy) {
        ContentPath file = copy.from();
        boolean allowed = false;
        for (Map.Entry<FilePattern, Predicate<ContentPath>> pattern : patterns.entrySet()) {
          if (pattern.getValue().test(file)) {
            used.add(pattern.getKey());
            allowed = true;
          }
        }
        InputRecord record = inputs.records().get(file.value());
        String active = record == null ? null : record.active();
        if (active != null && !allowed) {
          diagnostics.error(
              Place.file(file.display()),
              active + ", which could run as a part of the site",
              "take it out, or name it under \"active_files\" in site.yml if you trust it: "
                  + file.value());
        }
      }
    }
    for (FilePattern pattern : patterns.keySet()) {
      if (!used.contains(pattern)) {
        diagnostics.warning(
            pattern.place(), "\"active_files\" names no file: " + pattern.text(), "take it out");
      }
    }
  }
}
