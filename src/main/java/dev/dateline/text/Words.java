package dev.dateline.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words of a text in their order, each as a hash of 64 bits, to be searched by {@link
 * PhraseFinder}. Whatever is not a letter or digit ends a word: {@code Mars's moons} has the words
 * {@code mars}, {@code s} and {@code moons}. Letter case makes no difference, nor whether an accent
 * is a character of its own (Unicode's normalization form C). In scripts that put no spaces between
 * words each character is a word.
 */
public final class Words {
  private static final char FIRST_COMBINING = '\u0300';

  private static final char FIRST_OF_UNSPACED_SCRIPTS = '\u0e00';
  private static final Set<UnicodeScript> UNSPACED_SCRIPTS =
      EnumSet.of(
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private long[] hashes;
  private int count;

  private Words(int expected) {
    this.hashes = new long[expected];
  }

  /** The words of a text. */
  public static Words of(String text) {
    Words words = new Words(Math.max(8, text.length() / 5));
    words.addAll(ComposedText.of(text));
    words.hashes = Arrays.copyOf(words.hashes, words.count);
    return words;
  }

  /** How many words there are. */
  public int count() {
    return count;
  }

  /** The hash of the word at an index from 0. */
  long hash(int index) {
    return hashes[index];
  }

  private void addAll(String text) {
    long word = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean alone = isWordByItself(c);
      boolean letter = Character.isLetterOrDigit(c) || (word != 0 && isMark(c));
      if (alone || !letter) {
        word = end(word);
      }
      if (alone || letter) {
        word = (word ^ Character.toLowerCase(c)) * 0x9e3779b97f4a7c15L;
        word ^= word >>> 29;
        word = word == 0 ? 1 : word;
      }
      if (alone) {
        word = end(word);
      }
    }
    end(word);
  }

  private long end(long word) {
    if (word != 0) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      hashes[count++] = word;
    }
    return 0;
  }

  /** Whether a character is an accent or another mark of the letter before it. */
  public static boolean isMark(int c) {
    if (c < FIRST_COMBINING) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Characters of unspaced scripts, vowels above or below others among them, and pictures such as
   * emoji.
   */
  private static boolean isWordByItself(int c) {
    if (c < FIRST_OF_UNSPACED_SCRIPTS) {
      return false;
    }
    return (Character.isLetterOrDigit(c) || isMark(c))
        ? Character.isIdeographic(c) || UNSPACED_SCRIPTS.contains(UnicodeScript.of(c))
        : Character.isSupplementaryCodePoint(c) && Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
