package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Diagnostic MISTAKE =
      Diagnostic.error(Place.line("content/a.md", 3), "unknown \u001b[31mdate", "write another");

  @Test
  void hasColoursAndProgressOnATerminal() {
    assertThat(terminal(true, Map.of("TERM", "xterm"))).isEqualTo(new Terminal(true, true));
  }

  @Test
  void isPlainInAFile() {
    assertThat(terminal(false, Map.of("TERM", "xterm"))).isEqualTo(Terminal.NONE);
  }

  @Test
  void isPlainWhereTheUserOrTheTerminalSaysSo() {
    assertThat(terminal(true, Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    assertThat(terminal(true, Map.of())).isEqualTo(Terminal.NONE);
    assertThat(terminal(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(Terminal.NONE);
    assertThat(terminal(true, Map.of("TERM", "xterm", "NO_COLOR", "")))
        .isEqualTo(new Terminal(true, true));
  }

  @Test
  void showsNoProgressInAWorkflow() {
    assertThat(terminal(true, Map.of("TERM", "xterm", "CI", "true")))
        .isEqualTo(new Terminal(true, false));
    assertThat(terminal(false, Map.of("CLICOLOR_FORCE", "1"))).isEqualTo(new Terminal(true, false));
  }

  @Test
  void coloursTheSeverityAndNothingThatContentSays() {
    assertThat(printed(true))
        .isEqualTo(
            "\u001b[1mcontent/a.md:3: \u001b[0m\u001b[1m\u001b[31merror: \u001b[0m"
                + "unknown \\u001b[31mdate; write another"
                + System.lineSeparator());
    assertThat(printed(false))
        .isEqualTo(
            "content/a.md:3: error: unknown \\u001b[31mdate; write another"
                + System.lineSeparator());
  }

  private static String printed(boolean colours) {
    StringWriter text = new StringWriter();
    new LineWriter(new PrintWriter(text), colours).println((Object) MISTAKE);
    return text.toString();
  }

  private static Terminal terminal(boolean isTerminal, Map<String, String> environment) {
    return Terminal.of(isTerminal, environment::get);
  }
}
