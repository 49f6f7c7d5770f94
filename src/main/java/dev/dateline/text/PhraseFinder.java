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
 * <p>Phrases are compared by hashes of 64 bits, so a wrong match is possible but never happens in
 * practice. Several threads may search at once when all phrases have been added.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseFinder<T> {
  /**
   * The meanings of the phrases with exactly these words, by a hash of the words. The first words
   * of longer phrases have entries too, which are empty if no phrase ends there.
   */
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

  /** Passes on the meaning of each phrase in the text, once for each place where it occurs. */
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
