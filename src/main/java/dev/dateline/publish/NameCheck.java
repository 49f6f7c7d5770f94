package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.WindowsNames;
import dev.dateline.text.ComposedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds file names that not every system can store. The branch may be checked out on a file system
 * that ignores case, and on Windows.
 */
final class NameCheck {
  private final Diagnostics diagnostics;
  private final Map<String, String> folded = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private NameCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(List<SiteFile> files, Diagnostics diagnostics) {
    NameCheck check = new NameCheck(diagnostics);
    for (SiteFile file : files) {
      if (file.link()) {
        diagnostics.error(
            Place.file("site/" + file.path()),
            "is a symbolic link, which GitHub Pages does not follow",
            "put a copy of the file in its place");
      }
      String path = file.path();
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        check.checkOnce(path.substring(0, slash));
      }
      check.checkOnce(path);
    }
  }

  /** Checks a folder or file, unless it was checked before. */
  private void checkOnce(String path) {
    if (!seen.add(path)) {
      return;
    }
    String same = ComposedText.of(path).toLowerCase(Locale.ROOT);
    Place place = Place.file("site/" + path);
    String other = folded.putIfAbsent(same, path);
    if (other != null) {
      diagnostics.error(
          place,
          "and site/" + other + " are one file on a disk that does not tell them apart",
          "give one of them another name or slug");
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (WindowsNames.problem(name) != null) {
      diagnostics.error(
          place, "has a name that Windows can't store", "give it another name or slug");
    }
  }
}
