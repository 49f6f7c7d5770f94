package dev.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Runs a command line and returns the exit code; the streams are the caller's. */
public final class CommandLineInterface {
  private CommandLineInterface() {}

  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = dateline(out, err);
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler(new Failures());
    return commandLine.execute(arguments);
  }

  /** {@code dateline}: what all commands share. */
  private static CommandLine dateline(PrintWriter out, PrintWriter err) {
    OptionSpec folder =
        OptionSpec.builder("-C", "--directory")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("DIR")
            .defaultValue("")
            .scopeType(ScopeType.INHERIT)
            .description(
                "The folder that holds content/ and templates/ (default: the current one).")
            .build();
    CommandLine dateline =
        Options.command(
            "dateline",
            "Turns a folder of Markdown articles into a browsable news digest.",
            null,
            folder);
    dateline.getCommandSpec().versionProvider(new Version());
    dateline.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND");
    dateline.addSubcommand(new BuildCommand(folder, out, err).commandLine());
    dateline.addSubcommand(new ServeCommand(folder, out).commandLine());
    dateline.addSubcommand(new PublishCommand(folder, out, err).commandLine());
    dateline.addSubcommand(new InitCommand(folder, out, err).commandLine());
    return dateline;
  }
}
