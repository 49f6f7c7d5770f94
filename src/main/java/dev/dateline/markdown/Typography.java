package dev.dateline.markdown;

import java.util.Locale;

/**
 * Curly quotation marks, dashes and ellipses, by the habits of a language.
 *
 * <p>{@code "It's late" -- 'so what...'} becomes {@code “It’s late” – ‘so what…’} in English.
 */
final class Typography {
  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final String APOSTROPHE = "’";

  /** English words that begin with an apostrophe. */
  private static final String[] SHORTENED = {
    "tis", "twas", "twere", "til", "em", "cause", "n", "round", "bout", "cuz", "tween", "twill"
  };

  private final String openDouble;
  private final String closeDouble;
  private final String openSingle;
  private final String closeSingle;

  Typography(String language) {
    String[] marks = marks(language.toLowerCase(Locale.ROOT));
    this.openDouble = marks[0];
    this.closeDouble = marks[1];
    this.openSingle = marks[2];
    this.closeSingle = marks[3];
  }

  private static String[] marks(String language) {
    int dash = language.indexOf('-');
    String primary = dash < 0 ? language : language.substring(0, dash);
    if (language.startsWith("de-ch") || language.startsWith("de-li")) {
      return new String[] {"«", "»", "‹", "›"};
    }
    return switch (primary) {
      case "de", "cs", "sk", "sl", "bg", "lt", "is", "et", "lb" ->
          new String[] {"„", "“", "‚", "‘"};
      case "pl", "ro", "hu", "hr", "sr", "bs" -> new String[] {"„", "”", "‚", "’"};
      case "fr" -> new String[] {"«" + NO_BREAK_SPACE, NO_BREAK_SPACE + "»", "“", "”"};
      case "es", "it", "ca", "gl", "el", "pt" -> new String[] {"«", "»", "“", "”"};
      case "ru", "uk", "be" -> new String[] {"«", "»", "„", "“"};
      case "nb", "nn", "no" -> new String[] {"«", "»", "‘", "’"};
      case "sv", "fi" -> new String[] {"”", "”", "’", "’"};
      default -> new String[] {"“", "”", "‘", "’"};
    };
  }

  /** A whole text that holds no markup, such as a caption. */
  String educate(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    Quotes quotes = new Quotes();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c)) {
        int end = endOfMark(text, i, text.length());
        out.append(mark(text, i, end, i == 0 ? 0 : text.charAt(i - 1), quotes));
        i = end - 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a character may stand for a typographic one. */
  static boolean isMark(char c) {
    return c == '"' || c == '\'' || c == '-' || c == '.';
  }

  /** The end of the mark that begins at an offset: a run of dashes or dots, or one quote. */
  int endOfMark(String text, int at, int to) {
    char c = text.charAt(at);
    int end = at + 1;
    if (c == '-' || c == '.') {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  /**
   * What is written for a mark.
   *
   * @param before the character before it, 0 for none
   */
  String mark(String text, int at, int end, char before, Quotes quotes) {
    char after = end < text.length() ? text.charAt(end) : 0;
    return switch (text.charAt(at)) {
      case '"' -> twofold(before, after, quotes);
      case '\'' -> single(text, at, before, after, quotes);
      case '-' -> dashes(text, at, end);
      default -> end - at == 3 ? "…" : text.substring(at, end);
    };
  }

  private String twofold(char before, char after, Quotes quotes) {
    quotes.opened = opens(before, after, quotes);
    return quotes.opened ? openDouble : closeDouble;
  }

  private String single(String text, int at, char before, char after, Quotes quotes) {
    quotes.opened = opens(before, after, quotes);
    if (quotes.opened) {
      if (Character.isDigit(after) || isShortened(text, at + 1)) {
        return APOSTROPHE;
      }
      quotes.openSingle++;
      return openSingle;
    }
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    if (inWord || quotes.openSingle == 0) {
      return APOSTROPHE;
    }
    quotes.openSingle--;
    return closeSingle;
  }

  private static String dashes(String text, int at, int end) {
    return switch (end - at) {
      case 2 -> "–";
      case 3 -> "—";
      default -> text.substring(at, end);
    };
  }

  // A quote opens after white space, an opening bracket, a dash or another opening quote.
  private static boolean opens(char before, char after, Quotes quotes) {
    boolean afterGap =
        before == 0
            || Character.isWhitespace(before)
            || Character.isSpaceChar(before)
            || (isQuote(before) && quotes.opened)
            || "([{-–—/“‘«„".indexOf(before) >= 0;
    return afterGap
        && after != 0
        && !Character.isWhitespace(after)
        && ".,;:!?)]}".indexOf(after) < 0;
  }

  private static boolean isShortened(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && isQuote(text.charAt(end))) {
      // 'n' and its like stand alone, but a word between two quotes is quoted.
      return text.startsWith("n'", from);
    }
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    for (String known : SHORTENED) {
      if (known.equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }
}
