package dev.dateline.text;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody meant who wrote another word. */
public final class Spelling {
  private Spelling() {}

  /** A hint for a diagnostic: {@code did you mean "topics"?}, or else another one. */
  public static String hint(String word, Collection<String> names, String otherwise) {
    String nearest = nearest(word, names);
    return nearest == null ? otherwise : "did you mean \"" + nearest + "\"?";
  }

  /** The name that differs least from a word; null when all differ too much to be meant. */
  public static @Nullable String nearest(String word, Collection<String> names) {
    String lower = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String name : new TreeSet<>(names)) {
      if (Math.abs(word.length() - name.length()) < least) {
        int distance = distance(lower, name.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          best = name;
        }
      }
    }
    return best;
  }

  /**
   * The number of letters to add, remove, change or swap with the next one: the restricted
   * Damerau-Levenshtein distance.
   */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(last[j - 1] + change, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }
}
