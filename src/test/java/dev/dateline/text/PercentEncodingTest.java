package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
  private static final PercentEncoding PATH = PercentEncoding.keeping("/-?");

  @ParameterizedTest
  @CsvSource({
    "azAZ09/-, azAZ09/-",
    "a b, a%20b",
    "a%20b, a%2520b",
    "é€, %C3%A9%E2%82%AC",
    "\ud83d\ude00!, %F0%9F%98%80%21",
    "?\ud83d?, ?%3F?",
  })
  void encodesWhatIsNotKept(String text, String encoded) {
    assertThat(PATH.encode(text)).isEqualTo(encoded);
  }
}
