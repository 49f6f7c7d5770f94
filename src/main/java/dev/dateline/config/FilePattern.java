package dev.dateline.config;

import dev.dateline.config.yaml.YamlMap;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
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
  static List<FilePattern> read(YamlMap settings, String key, Diagnostics diagnostics) {
    List<FilePattern> patterns = new ArrayList<>();
    for (YamlMap.TextItem item : settings.texts(key)) {
      String text = item.text().replaceFirst("^(/?content)?/", "");
      FilePattern pattern = new FilePattern(text, item.place());
      try {
        pattern.matcher();
        patterns.add(pattern);
      } catch (PatternSyntaxException e) {
        diagnostics.error(
            item.place(),
            "\"" + item.text() + "\" is no pattern of files",
            "write it like embeds/map.html or widgets/**");
      }
    }
    return patterns;
  }

  /** Whether it names a file; a name that holds characters of patterns names itself too. */
  public boolean matches(ContentPath file) {
    FileSystem system = FileSystems.getDefault();
    return text.equals(file.value()) || matcher().matches(system.getPath(file.value()));
  }

  private PathMatcher matcher() {
    return FileSystems.getDefault().getPathMatcher("glob:" + text);
  }
}
