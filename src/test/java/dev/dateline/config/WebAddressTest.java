package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=1&c=%20#d, https://example.org/a?b=1&c=%20#d",
    "https://de.wikipedia.org/wiki/Köln, https://de.wikipedia.org/wiki/K%C3%B6ln",
    "https://bücher.example/ä?ö=ü, https://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC",
    "http://例え.テスト:8080, http://xn--r8jz45g.xn--zckzah:8080",
  })
  void isWrittenInAsciiForThoseWhoKnowNothingElse(String address, String ascii) {
    assertThat(WebAddress.inAscii(address)).isEqualTo(ascii);
  }
}
