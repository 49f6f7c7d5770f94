package dev.dateline.build;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Everything random in a {@link RandomSite}, from one seed. */
final class Chance {
  private static final List<String> WORDS =
      List.of(
          "caravan",
          "border",
          "Zürich",
          "launch",
          "orbit",
          "treaty",
          "日本",
          "harbor",
          "grain",
          "senate",
          "comet",
          "vaccine",
          "strike",
          "glacier",
          "budget",
          "“quoted”",
          "R&D",
          "<em>");

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean once(int times) {
    return below(times) == 0;
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  <T> T of(Collection<T> choices) {
    return choices.stream().skip(below(choices.size())).findFirst().orElseThrow();
  }

  String words(int atMost) {
    StringBuilder words = new StringBuilder(of(WORDS));
    for (int i = below(atMost); i > 0; i--) {
      words.append(' ').append(of(WORDS));
    }
    return words.append(' ').append(below(100)).toString();
  }

  /** A day around the one on which the digest is built; few, so that they share editions. */
  String day() {
    List<String> months = List.of("2023-12-", "2024-01-", "2025-12-", "2026-02-", "2026-03-");
    return of(months) + "0" + (1 + below(4));
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
