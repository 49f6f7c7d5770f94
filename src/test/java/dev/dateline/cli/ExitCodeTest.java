package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
  private static final Place PLACE = Place.file("content/a.md");

  @Test
  void tellsMistakesOfTheEditorFromFaultsOfTheProgram() {
    Diagnostic warning = Diagnostic.warning(PLACE, "odd", "");
    Diagnostic error = Diagnostic.error(PLACE, "wrong", "");
    Diagnostic fault = Diagnostic.fault(PLACE, "reading", new IllegalStateException());

    assertThat(ExitCode.of(List.of())).isZero();
    assertThat(ExitCode.of(List.of(warning))).isZero();
    assertThat(ExitCode.of(List.of(warning, error))).isEqualTo(1);
    assertThat(ExitCode.of(List.of(fault, error))).isEqualTo(70);
  }
}
