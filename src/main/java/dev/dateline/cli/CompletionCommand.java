package dev.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * {@code dateline completion}: prints what lets bash and zsh complete commands and options.
 *
 * @see <a href="https://picocli.info/autocomplete.html">picocli's autocompletion</a>
 */
final class CompletionCommand implements Callable<Integer> {
  private final CommandLine dateline;
  private final PrintWriter out;

  /**
   * @param out gets text with lines
   */
  CompletionCommand(CommandLine dateline, PrintWriter out) {
    this.dateline = dateline;
    this.out = out;
  }

  CommandLine commandLine() {
    return Options.withExamples(
        Options.command("completion", "Prints completion for bash and zsh.", this),
        "eval \"$(dateline completion)\"",
        "In ~/.bashrc or ~/.zshrc: the Tab key completes commands and options.",
        "dateline completion > ~/.local/share/bash-completion/completions/dateline",
        "The same for bash, read when it is needed.");
  }

  @Override
  public Integer call() {
    out.print(AutoComplete.bash("dateline", dateline));
    return ExitCode.DONE;
  }
}
