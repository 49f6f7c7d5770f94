package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "news; news; news",
        "my news; 'my news'; \"my news\"",
        "it's; 'it'\\''s'; \"it's\"",
        "C:\\news; 'C:\\news'; C:\\news",
        "100%; 100%; \"100%\"",
      })
  void writesAWordAsTheShellOfTheSystemTakesIt(String word, String posix, String windows) {
    assertThat(ShellCommand.quoted(word, false)).isEqualTo(posix);
    assertThat(ShellCommand.quoted(word, true)).isEqualTo(windows);
  }
}
