package dev.dateline.read.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.ArticleDates;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Hold DRAFT = new Hold("draft: true", null, null);

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2024-03-01T04:59:59Z, SCHEDULED",
    "America/New_York, 2024-03-01T05:00:00Z, PUBLISHED",
    "UTC, 2024-02-29T23:59:59Z, SCHEDULED",
    "UTC, 2024-03-01T00:00:00Z, PUBLISHED",
    "Pacific/Kiritimati, 2024-02-29T09:59:59Z, SCHEDULED",
    "Pacific/Kiritimati, 2024-02-29T10:00:00Z, PUBLISHED",
    "Pacific/Pago_Pago, 2024-03-01T10:59:59Z, SCHEDULED",
    "Pacific/Pago_Pago, 2024-03-01T11:00:00Z, PUBLISHED",
  })
  void publishesADayWhenItBeginsInTheZoneOfTheSite(ZoneId zone, Instant now, State state) {
    Visibility visibility = new Visibility(now, zone, false);

    assertThat(visibility.of(Hold.NONE, on(LocalDate.of(2024, 3, 1), null)).state())
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01T13:59:59Z, SCHEDULED, until 2024-03-01T09:00-05:00",
    "2024-03-01T14:00:00Z, PUBLISHED, ''",
  })
  void publishesAMomentWhenItHasCome(Instant now, State state, String reason) {
    PublicationDate moment = PublicationDate.of(Instant.parse("2024-03-01T14:00:00Z"), NEW_YORK);
    Visibility visibility = new Visibility(now, NEW_YORK, false);

    assertThat(visibility.of(Hold.NONE, new ArticleDates(moment, null, null, List.of())))
        .isEqualTo(new Visibility.Verdict(state, reason));
  }

  @ParameterizedTest
  @CsvSource({"2024-04-01T03:59:59Z, PUBLISHED", "2024-04-01T04:00:00Z, EXPIRED"})
  void takesAnArticleAwayWhenItsLastDayIsOver(Instant now, State state) {
    Visibility visibility = new Visibility(now, NEW_YORK, false);

    assertThat(
            visibility
                .of(Hold.NONE, on(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1)))
                .state())
        .isEqualTo(state);
  }

  @Test
  void saysWhy() {
    Visibility visibility = new Visibility(Instant.parse("2024-03-15T00:00:00Z"), NEW_YORK, false);

    assertThat(visibility.of(DRAFT, on(LocalDate.of(2024, 3, 1), null)))
        .isEqualTo(new Visibility.Verdict(State.DRAFT, "draft: true"));
    assertThat(visibility.of(Hold.NONE, on(LocalDate.of(2045, 8, 12), null)))
        .isEqualTo(new Visibility.Verdict(State.SCHEDULED, "until 2045-08-12"));
    assertThat(visibility.of(Hold.NONE, on(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2))))
        .isEqualTo(new Visibility.Verdict(State.EXPIRED, "on 2024-03-02"));
    assertThat(visibility.of(DRAFT).state()).isEqualTo(State.DRAFT);
    assertThat(visibility.of(Hold.NONE).state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void waitsForTheLaterOfTwoDates() {
    Visibility visibility = new Visibility(Instant.parse("2024-03-15T00:00:00Z"), NEW_YORK, false);
    Hold embargo = new Hold(null, PublicationDate.of(LocalDate.of(2024, 4, 1)), null);

    assertThat(visibility.of(embargo, on(LocalDate.of(2024, 3, 1), null)))
        .isEqualTo(new Visibility.Verdict(State.SCHEDULED, "until 2024-04-01"));
    assertThat(
            new Visibility(Instant.parse("2024-04-01T04:00:00Z"), NEW_YORK, false)
                .of(embargo, on(LocalDate.of(2024, 3, 1), null))
                .state())
        .isEqualTo(State.PUBLISHED);
  }

  @Test
  void putsADraftBeforeAllElse() {
    Visibility visibility = new Visibility(Instant.parse("2024-03-15T00:00:00Z"), NEW_YORK, false);

    assertThat(visibility.of(DRAFT, on(LocalDate.of(2045, 1, 1), null)).state())
        .isEqualTo(State.DRAFT);
    assertThat(visibility.of(DRAFT, on(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2))).state())
        .isEqualTo(State.DRAFT);
  }

  @Test
  void showsDraftsAndWhatIsScheduledOnDemand() {
    Visibility visibility = new Visibility(Instant.parse("2024-03-15T00:00:00Z"), NEW_YORK, true);

    assertThat(visibility.of(DRAFT).state()).isEqualTo(State.PUBLISHED);
    assertThat(visibility.of(DRAFT, on(LocalDate.of(2045, 1, 1), null)).state())
        .isEqualTo(State.PUBLISHED);
    assertThat(
            visibility
                .of(Hold.NONE, on(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2)))
                .state())
        .isEqualTo(State.EXPIRED);
  }

  private static ArticleDates on(LocalDate day, LocalDate expires) {
    return new ArticleDates(
        PublicationDate.of(day),
        null,
        expires == null ? null : PublicationDate.of(expires),
        List.of());
  }
}
