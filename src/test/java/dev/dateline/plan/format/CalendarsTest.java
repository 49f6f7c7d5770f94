package dev.dateline.plan.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.plan.view.list.Calendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  @Test
  void beginsWeeksOnSundayInAmericaAndOnMondayInGermany() {
    assertThat(month("en", 2024, 3).weekdays().get(0).name()).isEqualTo("Sunday");
    assertThat(firstWeek(month("en", 2024, 3))).containsExactly(0, 0, 0, 0, 0, 1, 2);
    assertThat(month("de", 2024, 3).weekdays().get(0).name()).isEqualTo("Montag");
    assertThat(firstWeek(month("de", 2024, 3))).containsExactly(0, 0, 0, 0, 1, 2, 3);
  }

  @Test
  void holdsEveryDayOfALeapFebruaryOnce() {
    List<Integer> days =
        month("en", 2024, 2).weeks().stream()
            .flatMap(week -> week.days().stream())
            .map(Calendar.Day::number)
            .filter(number -> number > 0)
            .toList();

    assertThat(days).hasSize(29).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void linksDaysThatHaveAnEdition() {
    Calendar.Day day = month("en", 2024, 3).weeks().get(0).days().get(6);

    assertThat(day.number()).isEqualTo(2);
    assertThat(String.valueOf(day.path())).isEqualTo("2024/03/02/");
    assertThat(day.label()).isEqualTo("March 2, 2024");
    assertThat(day.count()).isEqualTo(5);
    assertThat(day.lead()).isEqualTo("A comet");
    assertThat(day.lang()).isNull();
  }

  @Test
  void shadesDaysByTheirNumberOfArticles() {
    Calendar calendar = month("en", 2024, 3);

    assertThat(calendar.weeks().get(0).days().get(6).level()).isEqualTo(4);
    assertThat(calendar.weeks().get(1).days().get(0).level()).isEqualTo(1);
    assertThat(calendar.weeks().get(1).days().get(1).level()).isZero();
  }

  @Test
  void shortensALongHeadlineBetweenWords() {
    Calendar.Day day = month("en", 2024, 3).weeks().get(1).days().get(0);

    assertThat(day.lead()).isEqualTo("La cometa que nadie había visto desde los…");
    assertThat(day.lang()).isEqualTo("es");
  }

  private static List<Integer> firstWeek(Calendar calendar) {
    return calendar.weeks().get(0).days().stream().map(Calendar.Day::number).toList();
  }

  private static Calendar month(String language, int year, int month) {
    DateFormats dates = new DateFormats(Locale.forLanguageTag(language), ZoneOffset.UTC);
    return new Calendars(dates, "en")
        .month(
            YearMonth.of(year, month),
            Map.of(
                LocalDate.of(2024, 3, 2),
                new EditionDay(5, "A comet", "en"),
                LocalDate.of(2024, 3, 3),
                new EditionDay(
                    1,
                    "La cometa que nadie había visto desde los tiempos de los romanos, de vuelta",
                    "es")));
  }
}
