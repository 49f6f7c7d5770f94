package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleDatesTest {
  private static final PublicationDate PUBLISHED = day("2024-01-02");

  @Test
  void countsTheUpdateOrALaterCorrection() {
    PublicationDate moment =
        PublicationDate.of(Instant.parse("2024-01-05T10:00:00Z"), ZoneOffset.UTC);

    assertThat(dates(null).modified()).isNull();
    assertThat(dates(null, "2024-01-04", "2024-01-03").modified()).isEqualTo(day("2024-01-04"));
    assertThat(dates(moment, "2024-01-05", "2024-01-03").modified()).isEqualTo(moment);
    assertThat(dates(moment, "2024-01-06").modified()).isEqualTo(day("2024-01-06"));
  }

  @Test
  void countsNoCorrectionOfTheDayOfPublication() {
    assertThat(dates(null, "2024-01-02", "2024-01-01").modified()).isNull();
  }

  private static ArticleDates dates(@Nullable PublicationDate updated, String... corrections) {
    List<Correction> notes =
        Stream.of(corrections).map(date -> new Correction(LocalDate.parse(date), "x")).toList();
    return new ArticleDates(PUBLISHED, updated, null, notes);
  }

  private static PublicationDate day(String date) {
    return PublicationDate.of(LocalDate.parse(date));
  }
}
