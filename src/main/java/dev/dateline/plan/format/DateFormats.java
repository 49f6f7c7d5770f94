package dev.dateline.plan.format;

import dev.dateline.model.PublicationDate;
import dev.dateline.plan.view.DateLabel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Writes dates in the site's language and zone. The order of day, month and year follows the
 * language; the patterns are held here and not taken from the runtime, whose own differ from one
 * Java release to the next.
 */
public final class DateFormats {
  private final Locale locale;
  private final ZoneId zone;
  private final DateWords words;

  public DateFormats(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.words = DateWords.of(locale);
  }

  /** {@code December 28, 2023}; for programs with the time of day, where it is known. */
  public DateLabel label(PublicationDate date) {
    return date.moment() == null
        ? label(date.day())
        : new DateLabel(iso(date.moment().atZone(zone)), date(date.day()));
  }

  /**
   * {@code December 28, 2023, 14:00 UTC−5}: a moment with its time of day in the site's zone, and
   * which zone that is. Left out are midnight, which is what programs write for a date without a
   * time, and a time that is on another day there than the one that the article says.
   */
  public DateLabel labelWithTime(PublicationDate date) {
    if (date.moment() == null) {
      return label(date.day());
    }
    ZonedDateTime local = date.moment().atZone(zone);
    String day = date(date.day());
    boolean known =
        !local.toLocalTime().equals(LocalTime.MIDNIGHT) && local.toLocalDate().equals(date.day());
    return new DateLabel(
        iso(local), known ? day + ", " + time(local) + " " + offset(local.getOffset()) : day);
  }

  /** {@code December 28, 2023}. */
  public DateLabel label(LocalDate day) {
    return new DateLabel(day.toString(), date(day));
  }

  /** {@code Thursday, December 28, 2023}. */
  public DateLabel labelWithWeekday(LocalDate day) {
    return new DateLabel(day.toString(), withWeekday(day));
  }

  /** {@code Thu 28}, where month and year stand in a heading. */
  public DateLabel shortLabel(LocalDate day) {
    return new DateLabel(
        day.toString(), weekdayShort(day.getDayOfWeek()) + " " + day.getDayOfMonth());
  }

  /** {@code Thursday, December 28, 2023}, as text alone. */
  public String withWeekday(LocalDate day) {
    String weekday = weekday(day.getDayOfWeek());
    return switch (locale.getLanguage()) {
      case "ja", "zh", "ko" -> date(day) + " " + weekday;
      case "fr", "it", "nl", "pl", "ru" -> weekday + " " + date(day);
      default -> weekday + ", " + date(day);
    };
  }

  /** {@code December 28, 2023}. */
  public String date(LocalDate day) {
    int year = day.getYear();
    int number = day.getDayOfMonth();
    String month = words.months().get(day.getMonthValue() - 1);
    return switch (locale.getLanguage()) {
      case "en" ->
          isDayFirst() ? number + " " + month + " " + year : month + " " + number + ", " + year;
      case "de", "da", "nb", "nn", "no", "fi", "cs", "sk", "sl", "hr", "et", "lv" ->
          number + ". " + month + " " + year;
      case "es", "pt" -> number + " de " + month + " de " + year;
      case "ca" -> number + " " + month + " del " + year;
      case "fr" -> (number == 1 ? "1er" : number) + " " + month + " " + year;
      case "hu" -> year + ". " + month + " " + number + ".";
      case "ja", "zh" -> year + "年" + day.getMonthValue() + "月" + number + "日";
      case "ko" -> year + "년 " + day.getMonthValue() + "월 " + number + "일";
      default -> number + " " + month + " " + year;
    };
  }

  /** {@code December 2023}. */
  public String monthAndYear(int year, int month) {
    return switch (locale.getLanguage()) {
      case "es", "pt" -> month(month) + " de " + year;
      case "ja", "zh" -> year + "年" + month + "月";
      case "ko" -> year + "년 " + month + "월";
      case "hu" -> year + ". " + month(month);
      default -> month(month) + " " + year;
    };
  }

  /** {@code December}, as a heading. */
  public String month(int month) {
    return words.monthsAlone().get(Month.of(month).getValue() - 1);
  }

  /** {@code Thursday}. */
  public String weekday(DayOfWeek day) {
    return words.weekdays().get(day.getValue() - 1);
  }

  /** {@code Thu}. */
  public String weekdayShort(DayOfWeek day) {
    return words.weekdaysShort().get(day.getValue() - 1);
  }

  /** The day with which weeks begin in the site's language and region. */
  public DayOfWeek firstDayOfWeek() {
    return words.firstDay();
  }

  private boolean isDayFirst() {
    String country = locale.getCountry();
    return !country.isEmpty() && !country.equals("US") && !country.equals("CA");
  }

  private static String iso(ZonedDateTime local) {
    String seconds = ":" + twoDigits(local.getSecond());
    String offset = local.getOffset().equals(ZoneOffset.UTC) ? "Z" : local.getOffset().getId();
    return local.toLocalDate() + "T" + time(local) + seconds + offset;
  }

  private static String time(ZonedDateTime local) {
    return twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute());
  }

  /** {@code UTC−5}, {@code UTC+5:30}: understood everywhere, unlike the short names of zones. */
  private static String offset(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String sign = offset.getTotalSeconds() < 0 ? "−" : "+";
    String rest = minutes % 60 == 0 ? "" : ":" + twoDigits(minutes % 60);
    return "UTC" + sign + minutes / 60 + rest;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
