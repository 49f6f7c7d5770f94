package dev.dateline.plan.links;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by the names that commands of other generators have for them: without folder,
 * ending or date.
 */
final class TargetNames {
  private static final Pattern ENDING = Pattern.compile("\\.(?:md|markdown|mkd|mdown|html?|txt)$");
  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d\\d?-\\d\\d?-");
  private static final Pattern FOLDER_PAGE = Pattern.compile("/_?index$");

  private final Set<String> paths;
  private final Map<String, String> byName = new HashMap<>();

  TargetNames(LinkTargets targets) {
    this.paths = new TreeSet<>(targets.files());
    for (String file : paths) {
      if (ENDING.matcher(file).find()) {
        byName.putIfAbsent(lastPart(file), file);
        byName.putIfAbsent(DATE.matcher(lastPart(file)).replaceFirst(""), file);
      }
    }
  }

  /** The content path of the file; null when there is none. */
  @Nullable String file(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    if (paths.contains(path)) {
      return path;
    }
    String found = byName.get(lastPart(path));
    return found != null ? found : byName.get(DATE.matcher(lastPart(path)).replaceFirst(""));
  }

  /** The name of a file, or of the folder whose page it is. */
  private static String lastPart(String path) {
    String end = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String name = FOLDER_PAGE.matcher(ENDING.matcher(end).replaceFirst("")).replaceFirst("");
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
