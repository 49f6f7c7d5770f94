package dev.dateline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds all of many phrases in one pass over a text, by the words that they begin with. May be used
 * by several threads.
 */
final class PhraseIndex {
  /** Many sentences begin alike, so those that are long enough are told apart by more words. */
  private static final int MORE_WORDS = 6;

  private static final int BITS = 1 << 20;

  private final Map<Long, List<HeldPhrase>> byStart = new HashMap<>();

  /** Nearly every place in a text is told apart from the start of a phrase by this alone. */
  private final BitSet starts = new BitSet(BITS);

  PhraseIndex(List<HeldPhrase> phrases) {
    for (HeldPhrase phrase : phrases) {
      long[] words = phrase.words();
      long start =
          start(words, 0, words.length < MORE_WORDS ? HeldPhrase.FEWEST_WORDS : MORE_WORDS);
      byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(phrase);
      starts.set(bit(start));
    }
  }

  /** Hands on every phrase that occurs in a text, as often as it does. */
  void find(long[] text, Consumer<HeldPhrase> found) {
    for (int i = 0; i + HeldPhrase.FEWEST_WORDS <= text.length; i++) {
      look(text, i, start(text, i, HeldPhrase.FEWEST_WORDS), found);
      if (i + MORE_WORDS <= text.length) {
        look(text, i, start(text, i, MORE_WORDS), found);
      }
    }
  }

  private void look(long[] text, int at, long start, Consumer<HeldPhrase> found) {
    if (starts.get(bit(start))) {
      for (HeldPhrase phrase : byStart.getOrDefault(start, List.of())) {
        if (phrase.occursAt(text, at)) {
          found.accept(phrase);
        }
      }
    }
  }

  private static long start(long[] words, int at, int count) {
    long start = count;
    for (int i = at; i < at + count; i++) {
      start = (Long.rotateLeft(start, 21) ^ words[i]) * 0xd6e8feb86659fd93L;
    }
    return start;
  }

  private static int bit(long start) {
    return (int) (start >>> 44);
  }
}
