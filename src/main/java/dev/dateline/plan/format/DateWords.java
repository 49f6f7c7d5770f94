package dev.dateline.plan.format;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of months and weekdays in a language. English ones are held here, so that an English
 * digest need not load the locale data of the Java runtime; others are the runtime's (CLDR).
 *
 * @param months as they stand in a date
 * @param monthsAlone as they stand in a heading
 * @param weekdays Monday first
 * @param weekdaysShort Monday first
 * @param firstDay of the week
 */
public record DateWords(
    List<String> months,
    List<String> monthsAlone,
    List<String> weekdays,
    List<String> weekdaysShort,
    DayOfWeek firstDay) {

  private static final List<String> ENGLISH_MONTHS =
      List.of(
          ("January February March April May June July August September October November"
                  + " December")
              .split(" "));
  private static final List<String> ENGLISH_WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> ENGLISH_WEEKDAYS_SHORT =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  /** Languages and regions whose calendars begin on Sunday, where no region says otherwise. */
  private static final Set<String> SUNDAY_LANGUAGES = Set.of("en", "ja", "ko", "he", "hi", "pt");

  private static final Set<String> MONDAY_REGIONS = Set.of("GB", "IE", "AU", "NZ", "PT");
  private static final Set<String> SUNDAY_REGIONS =
      Set.of("US", "CA", "MX", "BR", "IN", "ZA", "TW");

  /** The names in the language of a locale. */
  public static DateWords of(Locale locale) {
    DayOfWeek firstDay = firstDay(locale);
    if (locale.getLanguage().equals("en")) {
      return new DateWords(
          ENGLISH_MONTHS, ENGLISH_MONTHS, ENGLISH_WEEKDAYS, ENGLISH_WEEKDAYS_SHORT, firstDay);
    }
    List<String> months = new ArrayList<>();
    List<String> monthsAlone = new ArrayList<>();
    for (Month month : Month.values()) {
      months.add(month.getDisplayName(TextStyle.FULL, locale));
      monthsAlone.add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }
    List<String> weekdays = new ArrayList<>();
    List<String> weekdaysShort = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.add(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
      weekdaysShort.add(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }
    return new DateWords(months, monthsAlone, weekdays, weekdaysShort, firstDay);
  }

  private static DayOfWeek firstDay(Locale locale) {
    boolean sunday =
        locale.getCountry().isEmpty()
            ? SUNDAY_LANGUAGES.contains(locale.getLanguage())
            : SUNDAY_REGIONS.contains(locale.getCountry())
                || (SUNDAY_LANGUAGES.contains(locale.getLanguage())
                    && !MONDAY_REGIONS.contains(locale.getCountry()));
    return sunday ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
  }
}
