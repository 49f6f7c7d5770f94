package dev.dateline.markdown;

import static dev.dateline.markdown.Typography.charAt;

import java.util.Locale;
import java.util.Set;

/** Words that begin with an apostrophe, such as {@code 'tis}, and not with a quotation mark. */
final class ShortenedWords {
  /** English words that begin with an apostrophe. */
  private static final Set<String> SHORTENED =
      Set.of("tis", "twas", "twere", "twill", "til", "em", "n", "cuz");

  /** English words that are often clipped, and are quoted as often. */
  private static final Set<String> CLIPPED =
      Set.of("tain", "cause", "bout", "round", "till", "nuff", "fraid", "neath", "ello");

  /** So many characters behind a clipped word are looked through for the end of a quotation. */
  private static final int MAX_QUOTATION = 500;

  private ShortenedWords() {}

  /** Whether a clipped word begins here and no single quote follows that could end a quotation. */
  static boolean isClippedAt(String text, int from) {
    int end = endOfWord(text, from);
    if (!CLIPPED.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int last = Math.min(text.length(), end + MAX_QUOTATION);
    for (int i = end; i < last && !text.startsWith("\n\n", i); i++) {
      boolean closes = text.charAt(i) == '\'' && !Character.isWhitespace(text.charAt(i - 1));
      if (closes && !Character.isLetterOrDigit(charAt(text, i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (Character.isLetterOrDigit(charAt(text, end))) {
      end++;
    }
    return end;
  }

  /** Whether the apostrophe replaces the beginning of a word: '90s, 'tis, 'n'. */
  static boolean isAt(String text, int from) {
    int end = endOfWord(text, from);
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    if (charAt(text, end) == '\'') {
      // A word between two quotes is a quotation, but not the n of rock 'n' roll.
      return word.equals("n");
    }
    return SHORTENED.contains(word) || isYear(word);
  }

  private static boolean isYear(String word) {
    return (word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's'))
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1));
  }
}
