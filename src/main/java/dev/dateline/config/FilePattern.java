package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.model.ContentPath;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Names files of the content folder: {@code embeds/map.html}, {@code widgets/**}, {@code *.svg}. A
 * {@code *} stands for any part of a name, {@code **} for any folders too.
 *
 * @param text relative to the content folder, with {@code /}
 * @param place where it is written
 */
public record FilePattern(String text, Place place) {

  /** The patterns of a setting; those that can't be read are reported as errors. */
  static List<FilePattern> read(FieldMap settings, String key, Diagnostics diagnostics) {
    List<FilePattern> patterns = new ArrayList<>();
    for (FieldMap.TextItem item : settings.texts(key)) {
      String text = item.text().replaceFirst("^(/?content)?/", "");
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + text);
        patterns.add(new FilePattern(text, item.place()));
      } catch (PatternSyntaxException e) {
        diagnostics.error(
            item.place(),
            "\"" + item.text() + "\" is no pattern of files",
            "write it like embeds/map.html or widgets/**");
      }
    }
    return patterns;
  }

  /**
   * Tells which files it names; a name that holds characters of patterns names itself too. To be
   * made once for many files.
   */
  public Predicate<ContentPath> matcher() {
    FileSystem system = FileSystems.getDefault();
    PathMatcher matcher = system.getPathMatcher("glob:" + text);
    return file -> text.equals(file.value()) || matcher.matches(system.getPath(file.value()));
  }
}
