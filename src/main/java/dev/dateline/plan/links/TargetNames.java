package dev.dateline.plan.links;

import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by the names that commands of other generators have for them: without folder,
 * ending or date. Made when the first such name is looked for.
 */
final class TargetNames {
  private static final Pattern ENDING = Pattern.compile("\\.(?:md|markdown|mkd|mdown|html?|txt)$");
  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d\\d?-\\d\\d?-");
  private static final Pattern FOLDER_PAGE = Pattern.compile("/_?index$");

  private final Map<String, SitePath> published;
  private final Map<String, State> withheld;
  private @Nullable Map<String, String> files;

  TargetNames(Map<String, SitePath> published, Map<String, State> withheld) {
    this.published = published;
    this.withheld = withheld;
  }

  /** The content path of the file; null when there is none. */
  synchronized @Nullable String file(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    if (published.containsKey(path) || withheld.containsKey(path)) {
      return path;
    }
    Map<String, String> known = files;
    if (known == null) {
      known = new HashMap<>();
      TreeSet<String> all = new TreeSet<>(published.keySet());
      all.addAll(withheld.keySet());
      for (String file : all) {
        if (ENDING.matcher(file).find()) {
          known.putIfAbsent(lastPart(file), file);
          known.putIfAbsent(DATE.matcher(lastPart(file)).replaceFirst(""), file);
        }
      }
      files = known;
    }
    String found = known.get(lastPart(path));
    return found != null ? found : known.get(DATE.matcher(lastPart(path)).replaceFirst(""));
  }

  /** The name of a file, or of the folder whose page it is. */
  private static String lastPart(String path) {
    String end = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String name = FOLDER_PAGE.matcher(ENDING.matcher(end).replaceFirst("")).replaceFirst("");
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
