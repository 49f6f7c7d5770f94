package dev.dateline.plan.links;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file that a broken link was probably meant for. Only a limited number of names is
 * compared, so the answers depend on the order of the questions and on nothing else. Not for
 * several threads at once.
 */
final class NearestFiles {
  /** How many names may be compared letter by letter, so that many dead links take no time. */
  private static final int MOST_COMPARISONS = 100_000;

  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, List<String>> byFolder = new HashMap<>();
  private final Map<String, List<String>> byLastPart = new HashMap<>();
  private int comparisons;

  NearestFiles(LinkTargets targets) {
    List<String> files = new ArrayList<>(targets.files());
    files.sort(null);
    for (String file : files) {
      ContentPath path = new ContentPath(file);
      byName.putIfAbsent(path.name().toLowerCase(Locale.ROOT), file);
      byFolder.computeIfAbsent(path.folder(), first -> new ArrayList<>()).add(file);
    }
    new TreeMap<>(targets.published()).forEach(this::addLastParts);
  }

  /** Articles and pages are found by the last part of their address and by their file's name. */
  private void addLastParts(String file, SitePath address) {
    if (address.value().endsWith("/")) {
      String slug = lastPart(LooseAddresses.key(address.value()));
      String name = lastPart(LooseAddresses.key(file));
      add(slug, file);
      if (!name.equals(slug)) {
        add(name, file);
      }
    }
  }

  private void add(String part, String file) {
    byLastPart.computeIfAbsent(part, first -> new ArrayList<>(1)).add(file);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A file of the same name in another folder, or of a name spelt alike in the same folder. */
  @Nullable String spelledLike(ContentPath missing) {
    String same = byName.get(missing.name().toLowerCase(Locale.ROOT));
    if (same != null) {
      return same;
    }
    List<String> folder = byFolder.getOrDefault(missing.folder(), List.of());
    comparisons += folder.size();
    return comparisons > MOST_COMPARISONS ? null : Spelling.nearest(missing.value(), folder);
  }

  /**
   * The article or page that a former address means, by the last part of that address: a slug, or
   * the name of a file. Among several, the one whose file or address has the same year.
   */
  @Nullable String atOldAddress(String address, LinkTargets targets) {
    String key = LooseAddresses.key(address);
    String last = lastPart(key);
    List<String> files = byLastPart.getOrDefault(last, List.of());
    if (files.isEmpty()) {
      files = byLastPart.getOrDefault(DATE.matcher(last).replaceFirst(""), List.of());
    }
    if (files.size() == 1) {
      return files.get(0);
    }
    String found = null;
    for (String file : files) {
      SitePath path = targets.published().get(file);
      String year = path == null ? "" : path.value().substring(0, path.value().indexOf('/') + 1);
      if (year.length() == 5 && ("/" + key + "/").contains("/" + year)) {
        if (found != null) {
          return null;
        }
        found = file;
      }
    }
    return found;
  }
}
