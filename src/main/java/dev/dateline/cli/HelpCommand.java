package dev.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline help}: the same as {@code --help}, of the program or of one command. */
final class HelpCommand implements Callable<Integer> {
  private final PositionalParamSpec command =
      PositionalParamSpec.builder()
          .index("0")
          .arity("0..1")
          .type(String.class)
          .paramLabel("COMMAND")
          .description("The command to explain.")
          .build();

  private final CommandLine dateline;
  private final PrintWriter out;
  private final LineWriter err;

  /**
   * @param out gets text with lines
   */
  HelpCommand(CommandLine dateline, PrintWriter out, LineWriter err) {
    this.dateline = dateline;
    this.out = out;
    this.err = err;
  }

  CommandLine commandLine() {
    return Options.command("help", "Explains the commands.", this, command);
  }

  @Override
  public Integer call() {
    String name = command.getValue();
    CommandLine asked = name == null ? dateline : dateline.getSubcommands().get(name);
    if (asked == null) {
      err.fail("dateline", UsageErrors.unknownCommand(dateline, String.valueOf(name)));
      return ExitCode.USAGE;
    }
    asked.usage(out);
    return ExitCode.DONE;
  }
}
