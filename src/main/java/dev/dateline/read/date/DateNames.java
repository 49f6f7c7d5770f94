package dev.dateline.read.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays in English and in the site's language, in any letter case. */
final class DateNames {
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
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      names.months.put(name, month.getValue());
      names.months.put(name.substring(0, SHORT), month.getValue());
    }
    names.months.put("sept", Month.SEPTEMBER.getValue());
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      names.weekdays.put(name, day);
      names.weekdays.put(name.substring(0, SHORT), day);
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

  /** Leaves out single letters and numbers, which some languages use for several months. */
  private <T> void put(Map<String, T> names, String name, T value) {
    String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (word.length() > 1 && !Character.isDigit(word.charAt(0))) {
      names.putIfAbsent(word.toLowerCase(locale), value);
    }
  }

  /** The month's number, from 1; 0 when the word is not a month. */
  int month(String word) {
    return months.getOrDefault(fold(word), 0);
  }

  @Nullable DayOfWeek weekday(String word) {
    return weekdays.get(fold(word));
  }

  /** Whether a word only joins the parts of a date: {@code 28 de diciembre de 2023}. */
  boolean isFiller(String word) {
    return FILLERS.contains(fold(word));
  }

  /** All names of months and weekdays, in lower case. */
  List<String> all() {
    List<String> all = new ArrayList<>(months.keySet());
    all.addAll(weekdays.keySet());
    return all;
  }

  private String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return months.containsKey(lower) || weekdays.containsKey(lower)
        ? lower
        : word.toLowerCase(locale);
  }
}
