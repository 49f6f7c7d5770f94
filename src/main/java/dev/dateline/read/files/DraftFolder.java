package dev.dateline.read.files;

import dev.dateline.model.ContentPath;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folders whose articles are drafts, as in Jekyll and Hexo. */
public final class DraftFolder {
  private static final Set<String> NAMES =
      Set.of("_drafts _draft _unpublished _private _trash _hold _scheduled drafts".split(" "));

  private DraftFolder() {}

  /** The name of the folder of drafts that a file is in; null when it is in none. */
  public static @Nullable String of(ContentPath file) {
    String path = file.value();
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      char first = path.charAt(start);
      if (first == '_' || first == 'd' || first == 'D') {
        String name = path.substring(start, end);
        if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
          return name;
        }
      }
      start = end + 1;
    }
    return null;
  }
}
