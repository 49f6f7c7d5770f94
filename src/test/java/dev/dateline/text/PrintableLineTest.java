package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"content/a.md:4: error: x; y", "a: b", "Überschrift «x»\tד", "😀", "#[x]", ""})
  void leavesTextAsItIs(String text) {
    assertThat(PrintableLine.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1b, \\u001b",
    "07, \\u0007",
    "0a, \\u000a",
    "0d, \\u000d",
    "7f, \\u007f",
    "9b, \\u009b",
    "85, \\u0085",
    "2028, \\u2028",
    "202e, \\u202e",
    "2066, \\u2066"
  })
  void showsControlCharacters(String code, String shown) {
    String control = Character.toString(Integer.parseInt(code, 16));

    assertThat(PrintableLine.of("a" + control + "b")).isEqualTo("a" + shown + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "'::error::x', '\\u003a:error::x'",
    "'  ::set-output name=x::y', '  \\u003a:set-output name=x::y'",
    "'x ##[error]y', 'x ##\\u005berror]y'",
    "'a::b', 'a::b'"
  })
  void startsNoCommandOfAWorkflow(String text, String shown) {
    assertThat(PrintableLine.of(text)).isEqualTo(shown);
  }
}
