package dev.dateline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Place FILE = Place.file("content/a.md");

  @Test
  void saysWhereTheProgramFailed() {
    assertThat(Diagnostic.fault(FILE, "reading", new IllegalStateException("why")).toString())
        .matches(
            "content/a.md: error: internal error while reading: IllegalStateException: why"
                + " at DiagnosticTest.saysWhereTheProgramFailed:\\d+; please report it");
  }

  @Test
  void givesTheMessageOfAFailureThatHasNoPlaceOnOneLine() {
    Exception cause = new IllegalStateException("one\n two");
    cause.setStackTrace(new StackTraceElement[0]);

    assertThat(Diagnostic.fault(FILE, "reading", cause).message())
        .isEqualTo("internal error while reading: IllegalStateException: one two");
  }

  @Test
  void countsAFaultAsAnError() {
    Diagnostics diagnostics = new Diagnostics(false);
    diagnostics.error(FILE, "is empty", "");

    diagnostics.add(Diagnostic.fault(FILE, "reading", new IllegalStateException()));

    assertThat(diagnostics.sorted()).anyMatch(Diagnostic::isFault);
    assertThat(diagnostics.sorted()).allMatch(Diagnostic::isError).hasSize(2);
    assertThat(diagnostics.sorted().get(0).asError().isFault()).isTrue();
  }

  @Test
  void makesErrorsOfWarningsWhenItIsStrict() {
    Diagnostics diagnostics = new Diagnostics(true);

    diagnostics.warning(FILE, "has no text", "");

    assertThat(diagnostics.sorted()).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
  }
}
