package dev.dateline.read.date;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.PublicationDate;
import dev.dateline.text.UnreadableText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as editors write them: {@code 2023-12-28}, {@code 2023-12-8}, {@code December 28,
 * 2023}, {@code Dec. 28, 2023}, {@code 28 December 2023}, {@code Thursday, December 28, 2023}, and
 * moments: {@code 2023-12-28T14:00:00-05:00}, {@code 2023-12-28 14:00}, {@code December 28, 2023,
 * 7:05 p.m. ET}. A moment without an offset or zone is in the site's zone. Its day is the one that
 * is written, whatever the zone.
 */
public final class DateParser {
  private static final String HOW = "write it like 2023-12-28 or December 28, 2023";

  /** Longer texts are no dates; the longest that people write have some 60 characters. */
  private static final int LONGEST = 100;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})([-/._])(\\d{1,2})\\2(\\d{1,2})(?:(?:[Tt]|,? )[ ]?(.*))?", Pattern.DOTALL);
  private static final Pattern AT_START_OF_NAME =
      Pattern.compile("\\d{4}([-_])\\d{1,2}\\1\\d{1,2}(?!\\d)");
  private static final Pattern WHITE_SPACE =
      Pattern.compile("[\\p{javaWhitespace}\\p{javaSpaceChar}]+");
  private static final Pattern SPACE = Pattern.compile("[,\\p{javaWhitespace}\\p{javaSpaceChar}]+");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=.)\\.$");
  private static final int LAST_YEAR = 9999;

  private final ZoneId zone;
  private final DateNames names;

  /**
   * @param zone of moments without an offset
   * @param locale in whose language months and weekdays may be written, beside English
   */
  public DateParser(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.names = DateNames.of(locale);
  }

  /** In which moments without an offset are. */
  public ZoneId zone() {
    return zone;
  }

  /**
   * The date of a text.
   *
   * @throws UnreadableText when it is none; the message names the text
   */
  public PublicationDate parse(String text) throws UnreadableText {
    if (text.length() > LONGEST) {
      throw unknown(text.substring(0, LONGEST) + "...");
    }
    String words = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    try {
      Matcher iso = ISO.matcher(words);
      return iso.matches() ? parseIso(text, iso) : parseWords(text, words);
    } catch (DateTimeException e) {
      throw new UnreadableText(0, "there is no date \"" + text + "\"", HOW);
    } catch (TimeOfDay.OffsetOutOfRange e) {
      throw new UnreadableText(
          0, "\"" + text + "\" is not possible", "offsets from UTC go from -18:00 to +18:00");
    }
  }

  /** Whether a text holds nothing but a date. */
  public boolean isDate(String text) {
    return find(text) != null;
  }

  /** The date of a text; null when it is none. */
  public @Nullable PublicationDate find(String text) {
    try {
      return parse(text);
    } catch (UnreadableText noDate) {
      return null;
    }
  }

  /** The date of a text; null when it is none, and an error at the place was added. */
  public @Nullable PublicationDate read(String text, Place place, Diagnostics diagnostics) {
    try {
      return parse(text);
    } catch (UnreadableText e) {
      diagnostics.error(place, e.getMessage(), e.hint());
      return null;
    }
  }

  /**
   * Whether somebody who wrote a text meant a date, right or wrong: {@code Decembr 28, 2023},
   * {@code 12/28/2023}, {@code May 5}; not {@code Over 300 were hurt.}
   */
  public boolean isLikeDate(String text) {
    return text.length() <= LONGEST && (isDate(text) || DateLikeness.of(text, names));
  }

  /**
   * The date such as {@code 2023-12-28}, {@code 2023-2-8} or {@code 2023_12_28} with which the name
   * of a file begins; null when there is none.
   */
  public static @Nullable String dateAtStart(String name) {
    Matcher date = AT_START_OF_NAME.matcher(name);
    return date.lookingAt() ? date.group() : null;
  }

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

  private PublicationDate parseIso(String text, Matcher iso)
      throws UnreadableText, TimeOfDay.OffsetOutOfRange {
    LocalDate day =
        day(
            text,
            Integer.parseInt(iso.group(1)),
            Integer.parseInt(iso.group(3)),
            Integer.parseInt(iso.group(4)));
    if (day.getYear() < 1) {
      throw unknown(text);
    }
    String rest = iso.group(5);
    if (rest == null) {
      return PublicationDate.of(day);
    }
    TimeOfDay time = time(text, rest);
    if (time == null || !time.isAllOf(rest)) {
      throw unknown(text);
    }
    return moment(text, day, time);
  }

  private static @Nullable TimeOfDay time(String text, String words)
      throws UnreadableText, TimeOfDay.OffsetOutOfRange {
    try {
      return TimeOfDay.find(words);
    } catch (DateTimeException e) {
      throw unknown(text);
    }
  }

  private PublicationDate moment(String text, LocalDate day, TimeOfDay time) throws UnreadableText {
    ZoneId there = time.zone() == null ? zone : time.zone();
    Instant moment = LocalDateTime.of(day, time.time()).atZone(there).toInstant();
    int year = moment.atZone(zone).getYear();
    if (year < 1 || year > LAST_YEAR) {
      throw unknown(text);
    }
    return new PublicationDate(day, moment);
  }

  private PublicationDate parseWords(String text, String words)
      throws UnreadableText, TimeOfDay.OffsetOutOfRange {
    TimeOfDay time = time(text, words);
    if (time == null) {
      return PublicationDate.of(day(text, words));
    }
    String others = words.substring(0, time.start()) + " " + words.substring(time.end());
    return moment(text, day(text, others), time);
  }

  /** Words and numbers in any common order: a weekday, a month, a day and a year. */
  private LocalDate day(String text, String words) throws UnreadableText {
    DayOfWeek weekday = null;
    int month = 0;
    int day = 0;
    int year = 0;
    for (String part : SPACE.split(words.strip())) {
      String word = FULL_STOP.matcher(part).replaceFirst("");
      Matcher ofDay = DAY.matcher(word);
      if (day == 0 && ofDay.matches()) {
        day = Integer.parseInt(ofDay.group(1));
      } else if (year == 0 && YEAR.matcher(word).matches()) {
        year = Integer.parseInt(word);
      } else if (names.month(word) > 0 && month == 0) {
        month = names.month(word);
      } else if (names.weekday(word) != null && weekday == null) {
        weekday = names.weekday(word);
      } else if (!part.isEmpty() && !names.isFiller(word)) {
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

  private static UnreadableText unknown(String text) {
    return new UnreadableText(0, "unknown date \"" + text + "\"", HOW);
  }
}
