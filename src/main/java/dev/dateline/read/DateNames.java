package dev.dateline.read;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and weekdays in English and in the language of the site, whatever their case.
 */
final class DateNames {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final int SHORT = 3;
  private static final Set<String> FILLERS = Set.of("de", "del", "of", "den", "le");

  private final Locale locale;
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  private DateNames(Locale locale) {
    this.locale = locale;
  }

  static DateNames of(Locale locale) {
    DateNames names = new DateNames(locale);
    for (int i = 0; i < MONTHS.size(); i++) {
      names.months.put(MONTHS.get(i), i + 1);
      names.months.put(MONTHS.get(i).substring(0, SHORT), i + 1);
    }
    names.months.put("sept", Month.SEPTEMBER.getValue());
    for (int i = 0; i < WEEKDAYS.size(); i++) {
      names.weekdays.put(WEEKDAYS.get(i), DayOfWeek.of(i + 1));
      names.weekdays.put(WEEKDAYS.get(i).substring(0, SHORT), DayOfWeek.of(i + 1));
    }
    names.weekdays.put("tues", DayOfWeek.TUESDAY);
    names.weekdays.put("thurs", DayOfWeek.THURSDAY);
    if (!locale.getLanguage().equals("en")) {
      names.addLocal();
    }
    return names;
  }

  private void addLocal() {
    for (TextStyle style : TextStyle.values()) {
      for (Month month : Month.values()) {
        put(months, month.getDisplayName(style, locale), month.getValue());
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        put(weekdays, day.getDisplayName(style, locale), day);
      }
    }
  }

  /** Single letters and numbers stand for several months, so they name none. */
  private <T> void put(Map<String, T> names, String name, T value) {
    String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (word.length() > 1 && !Character.isDigit(word.charAt(0))) {
      names.putIfAbsent(word.toLowerCase(locale), value);
    }
  }

  /** 1 to 12; 0 when the word is no month. */
  int month(String word) {
    return months.getOrDefault(fold(word), 0);
  }

  @Nullable DayOfWeek weekday(String word) {
    return weekdays.get(fold(word));
  }

  /** Words between the parts of a date: {@code 28 de diciembre de 2023}. */
  boolean isFiller(String word) {
    return FILLERS.contains(fold(word));
  }

  private String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return months.containsKey(lower) || weekdays.containsKey(lower)
        ? lower
        : word.toLowerCase(locale);
  }
}
