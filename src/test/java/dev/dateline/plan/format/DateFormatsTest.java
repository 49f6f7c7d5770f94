package dev.dateline.plan.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.PublicationDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | March 1, 2024      | Friday, March 1, 2024       | March 2024",
        "en-US | March 1, 2024      | Friday, March 1, 2024       | March 2024",
        "en-GB | 1 March 2024       | Friday, 1 March 2024        | March 2024",
        "de    | 1. März 2024       | Freitag, 1. März 2024       | März 2024",
        "fr    | 1er mars 2024      | vendredi 1er mars 2024      | mars 2024",
        "es    | 1 de marzo de 2024 | viernes, 1 de marzo de 2024 | marzo de 2024",
        "it    | 1 marzo 2024       | venerdì 1 marzo 2024        | marzo 2024",
        "nl    | 1 maart 2024       | vrijdag 1 maart 2024        | maart 2024",
        "pl    | 1 marca 2024       | piątek 1 marca 2024         | marzec 2024",
        "ja    | 2024年3月1日       | 2024年3月1日 金曜日         | 2024年3月",
      })
  void writesDatesInTheLanguageOfTheSite(
      String language, String date, String withWeekday, String month) {
    DateFormats formats = new DateFormats(Locale.forLanguageTag(language), ZoneOffset.UTC);

    assertThat(formats.date(DAY)).isEqualTo(date);
    assertThat(formats.withWeekday(DAY)).isEqualTo(withWeekday);
    assertThat(formats.monthAndYear(2024, 3)).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "UTC"})
  void keepsABareDateInEveryZone(String zone) {
    DateFormats formats = new DateFormats(Locale.ENGLISH, ZoneId.of(zone));

    assertThat(formats.label(PublicationDate.of(DAY)).text()).isEqualTo("March 1, 2024");
    assertThat(formats.label(PublicationDate.of(DAY)).iso()).isEqualTo("2024-03-01");
  }

  @Test
  void leavesTheTimeOutAtMidnight() {
    ZoneId newYork = ZoneId.of("America/New_York");
    DateFormats formats = new DateFormats(Locale.US, newYork);
    Instant midnight = Instant.parse("2024-03-01T05:00:00Z");

    var label = formats.labelWithTime(PublicationDate.of(midnight, newYork));

    assertThat(label.text()).isEqualTo("March 1, 2024");
    assertThat(label.iso()).isEqualTo("2024-03-01T00:00:00-05:00");
  }

  @Test
  void showsTheWrittenDayOfAMomentThatIsOnAnotherDayInTheZoneOfTheSite() {
    DateFormats formats = new DateFormats(Locale.US, ZoneOffset.UTC);
    Instant moment = Instant.parse("2024-03-02T04:30:00Z");

    var label = formats.labelWithTime(new PublicationDate(LocalDate.of(2024, 3, 1), moment));

    assertThat(label.text()).isEqualTo("March 1, 2024");
    assertThat(label.iso()).isEqualTo("2024-03-02T04:30:00Z");
  }

  @Test
  void showsAMomentInTheZoneOfTheSite() {
    Instant moment = Instant.parse("2024-03-01T02:30:00Z");
    ZoneId newYork = ZoneId.of("America/New_York");
    DateFormats formats = new DateFormats(Locale.ENGLISH, newYork);

    var label = formats.labelWithTime(PublicationDate.of(moment, newYork));

    assertThat(label.text()).isEqualTo("February 29, 2024, 21:30 UTC−5");
    assertThat(label.iso()).isEqualTo("2024-02-29T21:30:00-05:00");
  }
}
