package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 28);

  /** From the first place on earth in which the day begins to the last. */
  @ParameterizedTest
  @ValueSource(
      strings = {"+18:00", "Pacific/Kiritimati", "Asia/Tokyo", "Z", "America/New_York", "-18:00"})
  void comesWhenItsDayBeginsInTheZone(String id) {
    ZoneId zone = ZoneId.of(id);
    PublicationDate date = PublicationDate.of(DAY);
    Instant start = DAY.atStartOfDay(zone).toInstant();

    for (int hours = 0; hours <= 96; hours++) {
      Instant after = start.plusSeconds(hours * 3600L);
      Instant before = start.minusSeconds(hours * 3600L + 1);
      assertThat(date.isReached(after, zone)).as("%s hours after", hours).isTrue();
      assertThat(date.isReached(before, zone)).as("%s hours before", hours).isFalse();
    }
  }

  /** In 2018 clocks in São Paulo went from 00:00 straight to 01:00. */
  @ParameterizedTest
  @ValueSource(strings = "America/Sao_Paulo")
  void comesAtTheFirstMomentOfADayWithoutMidnight(String id) {
    PublicationDate date = PublicationDate.of(LocalDate.of(2018, 11, 4));
    Instant first = Instant.parse("2018-11-04T03:00:00Z");

    assertThat(date.isReached(first, ZoneId.of(id))).isTrue();
    assertThat(date.isReached(first.minusSeconds(1), ZoneId.of(id))).isFalse();
  }
}
