package dev.dateline.read.date;

import dev.dateline.text.Spelling;
import java.util.regex.Pattern;

/**
 * Tells a date with a mistake, {@code Decembr 28, 2023}, from a short sentence with a number,
 * {@code Over 300 were hurt.}
 */
final class DateLikeness {
  private static final Pattern SEPARATOR =
      Pattern.compile("[,\\p{javaWhitespace}\\p{javaSpaceChar}]+");
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,4}[-/._]\\d{1,2}[-/._]\\d{1,4}.{0,20}");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th|er|º|ª)?|[12]\\d{3}|'\\d\\d)\\.?");
  private static final Pattern ONE_WORD_IN_A_DATE =
      Pattern.compile("\\d{1,2}\\.? \\p{L}+\\.?,? [12]\\d{3}|\\p{L}+\\.? \\d{1,2},? [12]\\d{3}");
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_MISSPELT = 5;

  private DateLikeness() {}

  /**
   * Whether a text is made of numbers and names of months or weekdays, one of which may be misspelt
   * or of another language.
   */
  static boolean of(String text, DateNames names) {
    String stripped = text.strip();
    if (DIGITS.matcher(stripped).matches() || ONE_WORD_IN_A_DATE.matcher(stripped).matches()) {
      return true;
    }
    String[] words = SEPARATOR.split(stripped);
    int numbers = 0;
    int misspelt = 0;
    for (String part : words) {
      String word = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
      if (NUMBER.matcher(part).matches()) {
        numbers++;
      } else if (names.month(word) == 0 && names.weekday(word) == null && !names.isFiller(word)) {
        misspelt += isMisspelt(word, names) ? 1 : MOST_WORDS;
      }
    }
    return numbers > 0 && misspelt <= 1 && words.length <= MOST_WORDS;
  }

  private static boolean isMisspelt(String word, DateNames names) {
    return word.length() >= SHORTEST_MISSPELT && Spelling.nearest(word, names.all()) != null;
  }
}
