package dev.dateline.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Text in lower case and without the marks that may be left out of a word: {@code Élysée} is {@code
 * elysee}. In the Latin and Greek scripts no mark is needed. In Cyrillic, Hebrew and Arabic those
 * that make another letter stay ({@code й} is not {@code и}), and signs of stress and vowel points
 * go. In all other scripts a mark is a part of the word: {@code が} is not {@code か}, and {@code
 * हिन्दी} and {@code ปี} have their vowels as marks.
 */
public final class BaseLetters {
  private BaseLetters() {}

  /** The letters of a text, in normalization form C; all other characters stay. */
  public static String of(String text) {
    String marked = Normalizer.normalize(unfold(text), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(marked.length());
    int base = ' ';
    for (int i = 0; i < marked.length(); ) {
      int c = marked.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        base = c;
        letters.appendCodePoint(c);
      } else if (isPartOfWord(c, base)) {
        letters.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  private static boolean isPartOfWord(int mark, int base) {
    if (!Character.isLetter(base) || isVariationSelector(mark)) {
      return false;
    }
    return switch (UnicodeScript.of(base)) {
      case LATIN, GREEK, COMMON -> false;
      case CYRILLIC, HEBREW, ARABIC -> makesOneLetter(base, mark);
      default -> true;
    };
  }

  private static boolean makesOneLetter(int base, int mark) {
    String both = Character.toString(base) + Character.toString(mark);
    String composed = Normalizer.normalize(both, Normalizer.Form.NFC);
    return composed.codePointCount(0, composed.length()) == 1;
  }

  /** They choose a picture of the character before them, such as an emoji in colour. */
  private static boolean isVariationSelector(int c) {
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
  }

  /** Writes letters that Unicode does not decompose with letters of ASCII. */
  private static String unfold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ł", "l")
        .replace("ı", "i");
  }
}
