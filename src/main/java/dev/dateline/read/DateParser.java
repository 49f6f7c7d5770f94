package dev.dateline.read;

import dev.dateline.model.PublicationDate;
import dev.dateline.text.UnreadableText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as editors write them: {@code 2023-12-28}, {@code December 28, 2023}, {@code Dec. 28,
 * 2023}, {@code 28 December 2023}, {@code Thursday, December 28, 2023}, and moments: {@code
 * 2023-12-28T14:00:00-05:00}, {@code 2023-12-28 14:00}. A moment without an offset is in the site's
 * zone.
 */
final class DateParser {
  private static final String HOW = "write it like 2023-12-28 or December 28, 2023";
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "º", "ª");
  private static final int LAST_YEAR = 9999;
  private static final int ISO_LENGTH = "2023-12-28".length();

  private final ZoneId zone;
  private final DateNames names;

  DateParser(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.names = DateNames.of(locale);
  }

  PublicationDate parse(String text) throws UnreadableText {
    try {
      return isIso(text) ? parseIso(text) : PublicationDate.of(parseWords(text));
    } catch (DateTimeException e) {
      throw new UnreadableText(0, "there is no date \"" + text + "\"", HOW);
    }
  }

  /** A day that its month does not have. */
  private static LocalDate day(String text, int year, int month, int day) throws UnreadableText {
    if (month >= 1 && month <= 12 && year >= 1) {
      int length = YearMonth.of(year, month).lengthOfMonth();
      if (day > length) {
        throw new UnreadableText(
            0, "there is no date \"" + text + "\"", "that month has " + length + " days");
      }
    }
    return LocalDate.of(year, month, day);
  }

  private static boolean isIso(String text) {
    if (text.length() < ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < ISO_LENGTH; i++) {
      if (i != 4 && i != 7 && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private PublicationDate parseIso(String text) throws UnreadableText {
    LocalDate day = day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, ISO_LENGTH));
    if (day.getYear() < 1) {
      throw unknown(text);
    }
    if (text.length() == ISO_LENGTH) {
      return PublicationDate.of(day);
    }
    char separator = text.charAt(ISO_LENGTH);
    if (separator != 'T' && separator != 't' && separator != ' ') {
      throw unknown(text);
    }
    String rest = text.substring(ISO_LENGTH + 1).strip();
    int end = 0;
    while (end < rest.length()
        && (isDigit(rest.charAt(end)) || ":.".indexOf(rest.charAt(end)) >= 0)) {
      end++;
    }
    LocalDateTime local = LocalDateTime.of(day, time(text, rest.substring(0, end)));
    ZoneOffset offset = offset(text, rest.substring(end).strip());
    Instant moment = offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    PublicationDate date = PublicationDate.of(moment, zone);
    if (date.day().getYear() < 1 || date.day().getYear() > LAST_YEAR) {
      throw unknown(text);
    }
    return date;
  }

  private static LocalTime time(String text, String time) throws UnreadableText {
    try {
      return LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time);
    } catch (DateTimeException e) {
      throw unknown(text);
    }
  }

  private static @Nullable ZoneOffset offset(String text, String offset) throws UnreadableText {
    try {
      if (offset.isEmpty()) {
        return null;
      }
      return offset.equalsIgnoreCase("UTC") || offset.equalsIgnoreCase("GMT")
          ? ZoneOffset.UTC
          : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
    } catch (DateTimeException e) {
      throw unknown(text);
    }
  }

  /** Words and numbers in any common order: a weekday, a month, a day and a year. */
  private LocalDate parseWords(String text) throws UnreadableText {
    DayOfWeek weekday = null;
    int month = 0;
    int day = 0;
    int year = 0;
    for (String word : words(text)) {
      if (isNumber(word) && word.length() <= 2 && day == 0) {
        day = Integer.parseInt(word);
      } else if (isNumber(word) && word.length() == 4 && year == 0) {
        year = Integer.parseInt(word);
      } else if (names.month(word) > 0 && month == 0) {
        month = names.month(word);
      } else if (names.weekday(word) != null && weekday == null) {
        weekday = names.weekday(word);
      } else if (!names.isFiller(word)) {
        throw unknown(text);
      }
    }
    if (month == 0 || day == 0 || year == 0) {
      throw unknown(text);
    }
    LocalDate date = day(text, year, month, day);
    if (weekday != null && weekday != date.getDayOfWeek()) {
      String right = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw new UnreadableText(0, "\"" + text + "\" is not possible", "that day is a " + right);
    }
    return date;
  }

  /**
   * The words between spaces and commas, without a full stop at their end or a number's {@code th}.
   */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        if (i > start) {
          boolean stop = text.charAt(i - 1) == '.' && i - 1 > start;
          words.add(withoutOrdinal(text.substring(start, stop ? i - 1 : i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static String withoutOrdinal(String word) {
    int end = 0;
    while (end < word.length() && isDigit(word.charAt(end))) {
      end++;
    }
    boolean ordinal = end > 0 && end <= 2 && ORDINALS.contains(word.substring(end));
    return ordinal ? word.substring(0, end) : word;
  }

  private static boolean isSpace(char c) {
    return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static UnreadableText unknown(String text) {
    return new UnreadableText(0, "unknown date \"" + text + "\"", HOW);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
