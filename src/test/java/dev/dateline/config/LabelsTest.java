package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "content-strategy,Content strategy",
    "space,Space",
    "2024-election,2024 election",
    "White House,White House",
    "iPhone,iPhone",
    "éducation,Éducation"
  })
  void makesANameOfASlug(String slug, String name) {
    assertThat(Labels.ofSlug(slug)).isEqualTo(name);
  }
}
