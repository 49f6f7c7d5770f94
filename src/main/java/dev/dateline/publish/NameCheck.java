package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.text.ComposedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds file names that not every system can store. The branch may be checked out on a file system
 * that ignores case, and on Windows (Microsoft, "Naming Files, Paths, and Namespaces").
 */
final class NameCheck {
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"|?*\\\\]|[. ]$");

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
    if (RESERVED.matcher(name).matches() || FORBIDDEN.matcher(name).find()) {
      diagnostics.error(
          place, "has a name that Windows can't store", "give it another name or slug");
    }
  }
}
