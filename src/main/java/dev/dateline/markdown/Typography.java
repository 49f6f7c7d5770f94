package dev.dateline.markdown;

import java.util.Locale;

/**
 * Curly quotation marks, dashes and ellipses, by the habits of a language.
 *
 * <p>{@code "It's late" -- 'so what...'} becomes {@code “It’s late” – ‘so what…’} in English.
 */
final class Typography {
  private static final String NO_BREAK_SPACE = "\u00A0";

  final String openDouble;
  final String closeDouble;
  final String openSingle;
  final String closeSingle;

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
      case "fr" ->
          new String[] {"«" + NO_BREAK_SPACE, NO_BREAK_SPACE + "»", "“", "”"};
      case "es", "it", "ca", "gl", "el", "pt" -> new String[] {"«", "»", "“", "”"};
      case "ru", "uk", "be" -> new String[] {"«", "»", "„", "“"};
      case "nb", "nn", "no" -> new String[] {"«", "»", "‘", "’"};
      case "sv", "fi" -> new String[] {"”", "”", "’", "’"};
      default -> new String[] {"“", "”", "‘", "’"};
    };
  }

  /** The mark for a straight double quote between two characters; 0 stands for none. */
  String doubleQuote(char before, char after) {
    return opens(before, after) ? openDouble : closeDouble;
  }

  /** The mark for a straight single quote; within and before a shortened word an apostrophe. */
  String singleQuote(char before, char after, CharSequence text, int at) {
    if (!opens(before, after)) {
      return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
          ? "’"
          : isAfterWord(before) ? apostropheOrClose(before) : closeSingle;
    }
    return Character.isDigit(after) || isShortened(text, at + 1) ? "’" : openSingle;
  }
}
