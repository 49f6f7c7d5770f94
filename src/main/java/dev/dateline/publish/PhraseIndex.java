package dev.dateline.publish;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds all of many phrases in one pass over a text, by their first three words. May be used by
 * several threads.
 */
final class PhraseIndex {
  private static final int BITS = 1 << 20;

  private final Map<Long, List<Phrase>> byStart = new HashMap<>();

  /** Nearly every place in a text is told apart from the start of a phrase by this alone. */
  private final BitSet starts = new BitSet(BITS);

  PhraseIndex(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      long start = start(phrase.word(0), phrase.word(1), phrase.word(2));
      byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(phrase);
      starts.set(bit(start));
    }
  }

  /** Hands on every phrase that occurs in a text, as often as it does. */
  void find(long[] text, Consumer<Phrase> found) {
    for (int i = 0; i + Phrase.FEWEST_WORDS <= text.length; i++) {
      long start = start(text[i], text[i + 1], text[i + 2]);
      if (starts.get(bit(start))) {
        for (Phrase phrase : byStart.getOrDefault(start, List.of())) {
          if (phrase.occursAt(text, i)) {
            found.accept(phrase);
          }
        }
      }
    }
  }

  private static long start(long first, long second, long third) {
    return first
        + Long.rotateLeft(second, 21) * 0xd6e8feb86659fd93L
        + Long.rotateLeft(third, 42) * 0xa0761d6478bd642fL;
  }

  private static int bit(long start) {
    return (int) (start >>> 44);
  }
}
