package dev.dateline.plan.links;

import dev.dateline.model.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page or file that a path means, if the two paths differ only in case, accents,
 * punctuation between words, a closing slash, or the ending {@code .html}: {@code
 * News/Final-1.0.html} for {@code news/final-1-0/}.
 *
 * @param <T> what is found; must have {@code equals}
 */
final class LooseAddresses<T> {
  private static final String[] ENDINGS = {".html", ".htm", ".md", ".markdown"};

  private final Map<String, T> byKey = new HashMap<>();

  /** Keys that several paths have. */
  private final Set<String> doubtful = new HashSet<>();

  void add(String path, T meant) {
    String key = key(path);
    T other = byKey.putIfAbsent(key, meant);
    if (other != null && !other.equals(meant)) {
      doubtful.add(key);
    }
  }

  /** What a path means; null when it is nothing, or more than one. */
  @Nullable T find(String path) {
    String key = key(path);
    return doubtful.contains(key) ? null : byKey.get(key);
  }

  /** The path without all that may differ. */
  static String key(String path) {
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    if (isPlain(path, end)) {
      return path.substring(0, end);
    }
    StringBuilder key = new StringBuilder(path.length());
    for (int start = 0; start <= end; ) {
      int slash = path.indexOf('/', start);
      int stop = slash < 0 || slash > end ? end : slash;
      String part = path.substring(start, stop);
      String name = stop == end ? withoutEnding(part) : part;
      boolean index = stop == end && name.equals("index") && !name.equals(part);
      if (!index) {
        String slug = Slug.of(name).value();
        key.append(key.isEmpty() ? "" : "/").append(slug.isEmpty() ? name : slug);
      }
      start = stop + 1;
    }
    return key.toString();
  }

  private static String withoutEnding(String name) {
    for (String ending : ENDINGS) {
      int length = name.length() - ending.length();
      if (length > 0 && name.regionMatches(true, length, ending, 0, ending.length())) {
        return name.substring(0, length);
      }
    }
    return name;
  }

  /** Whether a path is its own key, as most are. */
  private static boolean isPlain(String path, int end) {
    for (int i = 0; i < end; i++) {
      char c = path.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/')) {
        return false;
      }
    }
    return true;
  }
}
