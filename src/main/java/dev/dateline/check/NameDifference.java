package dev.dateline.check;

import dev.dateline.text.BaseLetters;
import java.util.function.IntPredicate;

/** How two names differ that have one slug. */
enum NameDifference {
  /** Only in case, accents, spaces, hyphens and the like: {@code e-mail} and {@code E Mail}. */
  NONE,

  /** In signs that end or join words: {@code St. Louis} and {@code St Louis}. */
  PUNCTUATION,

  /** In what they mean: {@code C++} and {@code C#}. */
  MEANING;

  static NameDifference of(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    if (!kept(a, NameDifference::isMeant).equals(kept(b, NameDifference::isMeant))) {
      return MEANING;
    }
    IntPredicate isSeen = c -> isMeant(c) || !isSpaceOrHyphen(c);
    return kept(a, isSeen).equals(kept(b, isSeen)) ? NONE : PUNCTUATION;
  }

  /** Without case and accents, and without the sign of a hashtag or handle at the start. */
  private static String folded(String name) {
    String letters = BaseLetters.of(name);
    return letters.startsWith("#") || letters.startsWith("@") ? letters.substring(1) : letters;
  }

  private static String kept(String name, IntPredicate keeps) {
    StringBuilder kept = new StringBuilder(name.length());
    name.codePoints().filter(keeps).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Letters, digits, marks, and signs that are spoken: plus, sharp, percent, dollar. */
  private static boolean isMeant(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL ->
              true;
          default -> c == '#' || c == '%';
        };
  }

  private static boolean isSpaceOrHyphen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.getType(c) == Character.FORMAT
        || "_'’‘".indexOf(c) >= 0;
  }
}
