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

  /** What must be remembered from one piece of a block's text to the next. */
  static final class Quotes {
    /** The last character of the text so far; 0 at the start of a block. */
    char previous;

    /** Whether the last quotation mark opened, for one that follows at once. */
    private boolean opened;

    /** How many single quotation marks are open, to tell the next one from an apostrophe. */
    private int openSingle;

    void startBlock() {
      previous = 0;
      openSingle = 0;
    }

    /** After code, a link or an image the text goes on as after a word. */
    void endWord() {
      previous = 'x';
    }
  }

  private final boolean english;
  private final String openDouble;
  private final String closeDouble;
  private final String openSingle;
  private final String closeSingle;

  /**
   * @param language BCP 47 tag
   */
  Typography(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    String[] marks = marks(tag);
    this.english = tag.equals("en") || tag.startsWith("en-");
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

  /** A whole text without markup, such as a caption, with the marks put in. */
  String educate(String text) {
    int length = text.length();
    int first = 0;
    while (first < length && !isMark(text, first, length)) {
      first++;
    }
    if (first == length) {
      return text;
    }
    StringBuilder out = new StringBuilder(length + 8).append(text, 0, first);
    Quotes quotes = new Quotes();
    for (int i = first; i < length; ) {
      if (isMark(text, i, length)) {
        int end = endOfMark(text, i, length);
        out.append(mark(text, i, end, i == 0 ? 0 : text.charAt(i - 1), quotes));
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /** Whether a typographic mark may replace the characters that begin at an offset. */
  static boolean isMark(String text, int at, int to) {
    return switch (text.charAt(at)) {
      case '"', '\'' -> true;
      case '-' -> at + 1 < to && text.charAt(at + 1) == '-';
      case '.' -> at + 1 < to && text.charAt(at + 1) == '.';
      default -> false;
    };
  }

  /** The end of the mark that begins at an offset: a run of dashes or dots, or one quote. */
  static int endOfMark(String text, int at, int to) {
    char c = text.charAt(at);
    int end = at + 1;
    while (end < to && text.charAt(end) == c && !isQuote(c)) {
      end++;
    }
    return end;
  }

  /**
   * What is written in the place of the characters from {@code at} to {@code end}.
   *
   * @param before the character before it, 0 for none
   */
  String mark(String text, int at, int end, char before, Quotes quotes) {
    return switch (text.charAt(at)) {
      case '"' -> doubleQuote(text, at, before, quotes);
      case '\'' -> singleQuote(text, at, before, quotes);
      case '-' -> dashes(text, at, end, before);
      default -> end - at == 3 ? "…" : text.substring(at, end);
    };
  }

  private String doubleQuote(String text, int at, char before, Quotes quotes) {
    quotes.opened = opens(text, at, before, quotes);
    return quotes.opened ? openDouble : closeDouble;
  }

  private String singleQuote(String text, int at, char before, Quotes quotes) {
    quotes.opened =
        opens(text, at, before, quotes)
            && !ShortenedWords.isAt(text, at + 1)
            && !(english && ShortenedWords.isClippedAt(text, at + 1));
    if (quotes.opened) {
      quotes.openSingle++;
      return openSingle;
    }
    char after = charAt(text, at + 1);
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    if (inWord || quotes.openSingle == 0 || opens(text, at, before, quotes)) {
      return APOSTROPHE;
    }
    quotes.openSingle--;
    return closeSingle;
  }

  /** Two dashes at the left of a word, with nothing before them, belong to it: {@code --flag}. */
  private static String dashes(String text, int at, int end, char before) {
    boolean atLeft =
        before == 0 || Character.isWhitespace(before) || "([{'\"`/=".indexOf(before) >= 0;
    if (end - at == 2 && atLeft && Character.isLetterOrDigit(charAt(text, end))) {
      return text.substring(at, end);
    }
    return switch (end - at) {
      case 2 -> "–";
      case 3 -> "—";
      default -> text.substring(at, end);
    };
  }

  // A quote opens after white space, an opening bracket, a dash or another opening quote, unless
  // nothing follows that could be quoted.
  private static boolean opens(String text, int at, char before, Quotes quotes) {
    boolean mayOpen =
        before == 0
            || Character.isWhitespace(before)
            || Character.isSpaceChar(before)
            || (isQuote(before) && quotes.opened)
            || "([{-–—/“‘«„".indexOf(before) >= 0;
    char after = charAt(text, at + 1);
    if (isElision(text, at, before)) {
      return true;
    }
    boolean ellipsis = after == '.' && charAt(text, at + 2) == '.';
    return mayOpen
        && after != 0
        && !Character.isWhitespace(after)
        && (ellipsis || ".,;:!?)]}".indexOf(after) < 0);
  }

  /** Whether a double quote stands between an elision and a word: {@code l'"Express"}. */
  private static boolean isElision(String text, int at, char before) {
    if (text.charAt(at) != '"' || (before != '\'' && before != '’')) {
      return false;
    }
    int apostrophe = at - 1;
    while (apostrophe > 0 && isEmphasis(text.charAt(apostrophe))) {
      apostrophe--;
    }
    char after = charAt(text, at + 1);
    return apostrophe > 0
        && Character.isLetter(text.charAt(apostrophe - 1))
        && (Character.isLetterOrDigit(after) || isEmphasis(after));
  }

  private static boolean isEmphasis(char c) {
    return c == '*' || c == '_';
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  static char charAt(String text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
