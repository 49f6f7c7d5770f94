package dev.dateline.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.ArticleDates;
import dev.dateline.model.Correction;
import dev.dateline.model.PublicationDate;
import dev.dateline.plan.view.feed.FeedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDatesTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "2023-12-28T19:00:00Z, 2023-12-28T14:00:00-05:00, 'Thu, 28 Dec 2023 14:00:00 -0500'",
    "2023-07-03T04:00:00.5Z, 2023-07-03T00:00:00-04:00, 'Mon, 3 Jul 2023 00:00:00 -0400'",
    "1850-01-01T12:00:00Z, 1850-01-01T12:00:00Z, 'Tue, 1 Jan 1850 12:00:00 GMT'",
  })
  void areWrittenForPrograms(Instant moment, String iso, String mail) {
    assertThat(FeedDates.view(moment, ZONE)).isEqualTo(new FeedDate(iso, mail));
  }

  @Test
  void moveWithTheEditorsChanges() {
    assertThat(updated("2023-12-28", null)).isEqualTo("2023-12-28T00:00:00-05:00");
    assertThat(updated("2023-12-28", "2023-12-30")).isEqualTo("2023-12-30T00:00:00-05:00");
    assertThat(updated("2023-12-28", "2023-12-30", "2024-01-02"))
        .isEqualTo("2024-01-02T00:00:00-05:00");
    assertThat(updated("2023-12-28", "2023-12-30", "2023-12-29"))
        .isEqualTo("2023-12-30T00:00:00-05:00");
  }

  @Test
  void moveWithEveryCorrectionOfADay() {
    assertThat(updated("2023-12-28", null, "2024-01-02", "2024-01-02"))
        .isEqualTo("2024-01-02T00:00:01-05:00");
    assertThat(updated("2023-12-28", null, "2023-12-28")).isEqualTo("2023-12-28T00:00:01-05:00");
  }

  @Test
  void areNeverBeforeThePublication() {
    assertThat(updated("2023-12-28", "2020-01-01", "2020-01-02"))
        .isEqualTo("2023-12-28T00:00:00-05:00");
  }

  private static String updated(String published, @Nullable String updated, String... corrected) {
    List<Correction> corrections =
        Arrays.stream(corrected)
            .map(day -> new Correction(LocalDate.parse(day), "Wrong."))
            .toList();
    ArticleDates dates =
        new ArticleDates(
            PublicationDate.of(LocalDate.parse(published)),
            updated == null ? null : PublicationDate.of(LocalDate.parse(updated)),
            null,
            corrections);
    return FeedDates.view(FeedDates.updated(dates, ZONE), ZONE).iso();
  }
}
