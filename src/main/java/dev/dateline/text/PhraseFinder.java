package dev.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds which of many phrases occur in a text, in one pass over its words:
 *
 * <pre>{@code
 * PhraseFinder<String> finder = new PhraseFinder<>();
 * finder.add(Words.of("space plane"), "space");
 * finder.find(Words.of("A Space-Plane flew"), found::add); // adds "space"
 * }</pre>
 *
 * <p>Several threads may search at once when all phrases have been added.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseFinder<T> {
  /** What the phrases that end here stand for, by a hash of the words from the phrase's start. */
  private final Map<Long, List<T>> byPrefix = new HashMap<>();

  /** Adds a phrase; without words it is never found. */
  public void add(Words phrase, T meaning) {
    long prefix = 0;
    for (int i = 0; i < phrase.count(); i++) {
      prefix = extend(prefix, phrase.hash(i));
      byPrefix.putIfAbsent(prefix, List.of());
    }
    if (phrase.count() > 0) {
      List<T> meanings = new ArrayList<>(byPrefix.getOrDefault(prefix, List.of()));
      meanings.add(meaning);
      byPrefix.put(prefix, meanings);
    }
  }

  /** Hands on what each phrase in the text stands for, once for each place where it occurs. */
  public void find(Words text, Consumer<? super T> found) {
    for (int start = 0; start < text.count(); start++) {
      long prefix = 0;
      for (int i = start; i < text.count(); i++) {
        prefix = extend(prefix, text.hash(i));
        List<T> meanings = byPrefix.get(prefix);
        if (meanings == null) {
          break;
        }
        meanings.forEach(found);
      }
    }
  }

  private static long extend(long prefix, long word) {
    return (Long.rotateLeft(prefix + 1, 21) ^ word) * 0xd6e8feb86659fd93L;
  }
}
