package dev.dateline.config;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody may have meant. */
public final class Spelling {
  private Spelling() {}

  /** The nearest of the names, if it is near enough to be a slip of the pen; else null. */
  public static @Nullable String nearest(String word, Collection<String> names) {
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String name : new TreeSet<>(names)) {
      int distance =
          distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return best;
  }

  /** Edits between two words (Levenshtein), or at least {@code limit} when there are that many. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] =
            Math.min(
                previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
