package dev.dateline.read.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.model.PublicationDate;
import dev.dateline.text.UnreadableText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 28);
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-12-28",
        "December 28, 2023",
        "december 28, 2023",
        "DECEMBER 28, 2023",
        "December 28 2023",
        "Dec. 28, 2023",
        "Dec 28, 2023",
        "28 December 2023",
        "28 Dec. 2023",
        "Thursday, December 28, 2023",
        "Thu, Dec 28, 2023",
        "Thurs., Dec. 28, 2023",
        "Thursday 28 December 2023",
        "  December  28,  2023  ",
      })
  void readsADateAsPeopleWriteIt(String text) throws UnreadableText {
    assertThat(english().parse(text)).isEqualTo(PublicationDate.of(DAY));
  }

  /** As it comes out of word processors and mail programs. */
  @Test
  void readsADateWithSpacesThatDoNotBreak() throws UnreadableText {
    assertThat(english().parse("December\u00a028, 2023")).isEqualTo(PublicationDate.of(DAY));
    assertThat(english().parse("December 28,\u202f2023")).isEqualTo(PublicationDate.of(DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 1, 2024    | 2024-01-01",
        "Feb. 29, 2024      | 2024-02-29",
        "March 3, 2024      | 2024-03-03",
        "April 30, 2024     | 2024-04-30",
        "May 4, 2024        | 2024-05-04",
        "June 5, 2024       | 2024-06-05",
        "July 6, 2024       | 2024-07-06",
        "Aug. 7, 2024       | 2024-08-07",
        "Sept. 8, 2024      | 2024-09-08",
        "Sep 8, 2024        | 2024-09-08",
        "Oct. 9, 2024       | 2024-10-09",
        "Nov. 10, 2024      | 2024-11-10",
        "Tues., May 7, 2024 | 2024-05-07",
        "Wed., May 8, 2024  | 2024-05-08",
        "1851-09-18         | 1851-09-18",
      })
  void readsEveryMonth(String text, LocalDate day) throws UnreadableText {
    assertThat(english().parse(text)).isEqualTo(PublicationDate.of(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "America/New_York",
        "Asia/Kolkata",
        "UTC"
      })
  void keepsABareDateInEveryZone(String zone) throws UnreadableText {
    DateParser parser = new DateParser(ZoneId.of(zone), Locale.ENGLISH);

    assertThat(parser.parse("2023-12-28")).isEqualTo(PublicationDate.of(DAY));
    assertThat(parser.parse("December 28, 2023")).isEqualTo(PublicationDate.of(DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-12-28T14:00:00-05:00     | 2023-12-28T19:00:00Z",
        "2023-12-28T14:00-05:00        | 2023-12-28T19:00:00Z",
        "2023-12-28T14:00:00.250-05:00 | 2023-12-28T19:00:00.250Z",
        "2023-12-28T14:00:00Z          | 2023-12-28T14:00:00Z",
        "2023-12-28t14:00:00z          | 2023-12-28T14:00:00Z",
        "2023-12-28 14:00 UTC          | 2023-12-28T14:00:00Z",
        "2023-12-28 14:00:00 +0530     | 2023-12-28T08:30:00Z",
        "2014-08-26 8:00:35 -0400      | 2014-08-26T12:00:35Z",
        "2023-12-28T14:00:00+01        | 2023-12-28T13:00:00Z",
      })
  void readsAMomentWithAnOffset(String text, Instant moment) throws UnreadableText {
    assertThat(english().parse(text).moment()).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-28 14:00", "2023-12-28T14:00:00", "2023-12-28T14:00"})
  void readsAMomentWithoutAnOffsetInTheZoneOfTheSite(String text) throws UnreadableText {
    DateParser parser = new DateParser(NEW_YORK, Locale.ENGLISH);

    assertThat(parser.parse(text).moment()).isEqualTo(Instant.parse("2023-12-28T19:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
  void filesAMomentUnderTheDayThatIsWritten(String zone) throws UnreadableText {
    DateParser parser = new DateParser(ZoneId.of(zone), Locale.ENGLISH);

    for (String text :
        new String[] {
          "2023-12-28T02:00:00Z", "2023-12-28T23:30:00-05:00", "Dec. 28, 2023, 11 p.m. ET"
        }) {
      assertThat(parser.parse(text).day()).isEqualTo(DAY);
    }
    assertThat(parser.parse("2023-12-28T02:00:00Z").moment())
        .isEqualTo(Instant.parse("2023-12-28T02:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thursday, December 28, 2023, 7:05 p.m. ET | 2023-12-29T00:05:00Z",
        "December 28, 2023 at 7:05 PM EST          | 2023-12-29T00:05:00Z",
        "Dec. 28, 2023, 7 p.m. PT                  | 2023-12-29T03:00:00Z",
        "28 December 2023 14:00 GMT                | 2023-12-28T14:00:00Z",
        "10:30 CET, 28 Dec 2023                    | 2023-12-28T09:30:00Z",
        "July 4, 2023, 12:15 a.m. ET               | 2023-07-04T04:15:00Z",
        "July 4, 2023, 12 pm                       | 2023-07-04T16:00:00Z",
        "Thu, 28 Dec 2023 09:15:02 -0500           | 2023-12-28T14:15:02Z",
        "2023-12-28 10:00 AM                       | 2023-12-28T15:00:00Z",
        "2023-12-28T14:00:00+5:30                  | 2023-12-28T08:30:00Z",
      })
  void readsATimeAsPeopleWriteIt(String text, Instant moment) throws UnreadableText {
    assertThat(new DateParser(NEW_YORK, Locale.ENGLISH).parse(text).moment()).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-12-2   | 2020-12-02",
        "2020-2-02   | 2020-02-02",
        "2016-9-5    | 2016-09-05",
        "2016/09/20  | 2016-09-20",
        "2018_09_28  | 2018-09-28",
      })
  void readsDaysAndMonthsOfOneDigit(String text, LocalDate day) throws UnreadableText {
    assertThat(english().parse(text)).isEqualTo(PublicationDate.of(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-12-28T14:00:00+19:00",
        "2023-12-28 14:00 -1830",
        "Dec. 28, 2023, 14:00 +18:01"
      })
  void refusesAnOffsetThatNoPlaceHas(String text) {
    UnreadableText problem =
        catchThrowableOfType(UnreadableText.class, () -> english().parse(text));

    assertThat(problem).hasMessage("\"" + text + "\" is not possible");
    assertThat(problem.hint()).isEqualTo("offsets from UTC go from -18:00 to +18:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Decembr 28, 2023",
        "Febr 1, 2024",
        "28 décembre 2023",
        "12/28/2023",
        "31.12.2023",
        "December 28",
        "May 2023",
        "Monday, December 28, 2023",
      })
  void tellsADateWithAMistake(String text) {
    assertThat(english().isLikeDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Over 300 were hurt.",
        "Top 10 of 2023",
        "In 2023 we won.",
        "May the best man win",
        "A rally that few had predicted",
        "3 dead in March",
        "",
      })
  void tellsASentenceFromADate(String text) {
    assertThat(english().isLikeDate(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-9-20-costs.md    | 2016-9-20",
        "2018_09_28_beta1.md   | 2018_09_28",
        "2023-12-28-caravan.md | 2023-12-28",
        "2023-12-28.md         | 2023-12-28",
        "2023-12-281.md        |",
        "2016.1.2-released.md  |",
        "rust-1.0.md           |",
      })
  void findsTheDateInTheNameOfAFile(String name, String date) {
    assertThat(DateParser.dateAtStart(name)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2023-13-01",
        "2023-00-10",
        "2023-04-31T10:00:00Z",
        "February 30, 2023",
        "February 29, 2023",
        "31 April 2023",
      })
  void refusesADayThatIsNotInTheCalendar(String text) {
    UnreadableText problem =
        catchThrowableOfType(UnreadableText.class, () -> english().parse(text));

    assertThat(problem).hasMessage("there is no date \"" + text + "\"");
    assertThat(problem.hint()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Decembr 28, 2023",
        "12/28/2023",
        "31.12.2023",
        "December 2023",
        "December 28",
        "28, 2023",
        "December 28, 23",
        "0 May 2023",
        "yesterday",
        "2023-12-28T25:00:00Z",
        "2023-12-28T14:00:00 Eastern",
        "2023-12-28-caravan",
        "2023-12-28T",
        "December 28, 2023 at noon",
        "0000-01-01",
        "December 28 29, 2023",
      })
  void saysHowToWriteADateThatItDoesNotKnow(String text) {
    UnreadableText problem =
        catchThrowableOfType(UnreadableText.class, () -> english().parse(text));

    assertThat(problem).hasMessage("unknown date \"" + text + "\"");
    assertThat(problem.hint()).isEqualTo("write it like 2023-12-28 or December 28, 2023");
  }

  @Test
  void saysWhichWeekdayItIs() {
    UnreadableText problem =
        catchThrowableOfType(
            UnreadableText.class, () -> english().parse("Monday, December 28, 2023"));

    assertThat(problem).hasMessage("\"Monday, December 28, 2023\" is not possible");
    assertThat(problem.hint()).isEqualTo("that day is a Thursday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 28. Dezember 2023",
        "de | 28. Dez. 2023",
        "de | Donnerstag, 28. Dezember 2023",
        "de | Do., 28. Dez. 2023",
        "de | December 28, 2023",
        "de | 2023-12-28",
        "es | 28 de diciembre de 2023",
        "es | jueves, 28 de diciembre de 2023",
        "fr | 28 décembre 2023",
        "fr | jeudi 28 décembre 2023",
        "it | giovedì 28 dicembre 2023",
        "nl | donderdag 28 december 2023",
        "pt | 28 de dezembro de 2023",
        "pl | czwartek 28 grudnia 2023",
        "tr | 28 ARALIK 2023",
        "tr | 28 DECEMBER 2023",
      })
  void readsDatesInTheLanguageOfTheSite(String language, String text) throws UnreadableText {
    DateParser parser = new DateParser(ZoneOffset.UTC, Locale.forLanguageTag(language));

    assertThat(parser.parse(text)).isEqualTo(PublicationDate.of(DAY));
  }

  @ParameterizedTest
  @CsvSource({
    "1. Januar 2024, 2024-01-01",
    "1. Jänner 2024, 2024-01-01",
    "2. Februar 2024, 2024-02-02",
    "3. März 2024, 2024-03-03",
    "4. Mai 2024, 2024-05-04",
    "5. Juni 2024, 2024-06-05",
    "6. Juli 2024, 2024-07-06",
    "7. Oktober 2024, 2024-10-07",
  })
  void knowsTheGermanMonths(String text, LocalDate day) throws UnreadableText {
    String language = text.contains("Jänner") ? "de-AT" : "de";
    DateParser parser = new DateParser(ZoneOffset.UTC, Locale.forLanguageTag(language));

    assertThat(parser.parse(text)).isEqualTo(PublicationDate.of(day));
  }

  /** As the pages of a French digest write it themselves. */
  @Test
  void readsTheFirstOfAMonthInFrench() throws UnreadableText {
    DateParser parser = new DateParser(ZoneOffset.UTC, Locale.FRENCH);

    assertThat(parser.parse("1er mars 2024"))
        .isEqualTo(PublicationDate.of(LocalDate.of(2024, 3, 1)));
  }

  @Test
  void doesNotKnowGermanInAnEnglishDigest() {
    assertThat(
            catchThrowableOfType(UnreadableText.class, () -> english().parse("28. Dezember 2023")))
        .isNotNull();
  }

  @Test
  @DefaultLocale("tr")
  void doesNotDependOnTheDefaultLocale() throws UnreadableText {
    assertThat(english().parse("FRIDAY, APRIL 12, 2024"))
        .isEqualTo(PublicationDate.of(LocalDate.of(2024, 4, 12)));
  }

  private static DateParser english() {
    return new DateParser(ZoneOffset.UTC, Locale.ENGLISH);
  }
}
