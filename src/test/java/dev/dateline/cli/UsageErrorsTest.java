package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageErrorsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld | dateline: unknown command \"biuld\"; did you mean \"build\"?",
        "xyz | dateline: unknown command \"xyz\"; \"dateline help\" lists the commands",
        "help biuld | dateline: unknown command \"biuld\"; did you mean \"build\"?",
        "build --cleen | dateline build: unknown option \"--cleen\"; did you mean \"--clean\"?",
        "build --base=x | dateline build: unknown option \"--base\"; did you mean \"--base-url\"?",
        "serve --prot 9 | dateline serve: unknown option \"--prot\"; did you mean \"--port\"?",
        "build -x | dateline build: unknown option \"-x\"; \"dateline build --help\" lists all",
        "serve -D | dateline serve: unknown option \"-D\"; it belongs to \"dateline build\"",
        "build -o | dateline build: --output needs a value: DIR",
        "build --threads x | dateline build: --threads: \"x\" is not a number of processors such as 2",
        "serve -p 99999 | dateline serve: --port: \"99999\" is not a port from 1 to 65535",
        "init | dateline init: DIR is missing; see \"dateline init --help\"",
      })
  void answersInOneLineWithTheNearest(String arguments, String line) {
    Program run = Program.exactly(folder, arguments.split(" "));

    assertThat(run).isEqualTo(new Program(2, "", line + System.lineSeparator()));
  }

  @Test
  void listsTheCommandsWhenNoneIsGiven() {
    Program run = Program.exactly(folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: dateline", "build", "serve", "publish", "init", "help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "serve", "publish", "init"})
  void givesTwoExamplesInEachHelp(String command) {
    Program help = Program.exactly(folder, "help", command);

    assertThat(help.exitCode()).isZero();
    assertThat(
            help.out().split("Examples:")[1].lines().filter(line -> line.contains("  dateline ")))
        .hasSize(2);
    assertThat(Program.exactly(folder, command, "--help").out()).isEqualTo(help.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "serve", "publish", "init", "completion"})
  void breaksNoNameInHelpAndKeepsExamplesOnTheirLines(String command) {
    String help = Program.exactly(folder, "help", command).out();

    assertThat(help.split("Examples:")[1].strip().lines()).hasSize(4);
    assertThat(help).doesNotContainPattern("feed\\.\\s|\\{file\\}:\\s");
  }

  @Test
  void explainsTheProgram() {
    assertThat(Program.exactly(folder, "help"))
        .isEqualTo(Program.exactly(folder, "--help"))
        .extracting(Program::exitCode)
        .isEqualTo(0);
  }
}
