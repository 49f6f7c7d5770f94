package dev.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The command line of the program.
 *
 * <pre>{@code
 * int exitCode = CommandLineInterface.run(new String[] {"build"}, out, err);
 * }</pre>
 */
public final class CommandLineInterface {
  private CommandLineInterface() {}

  /**
   * Runs a command.
   *
   * @param out gets results, not flushed
   * @param err gets mistakes, not flushed
   * @return the exit code
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = dateline(new LineWriter(out), new LineWriter(err));
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler(new ExceptionHandler());
    try {
      return commandLine.execute(arguments);
    } catch (RuntimeException | Error e) {
      // picocli handles exceptions of commands, but no errors such as a full stack.
      return ExceptionHandler.handle(e, err);
    }
  }

  /** The command {@code dateline} with all others below it. */
  private static CommandLine dateline(PrintWriter out, PrintWriter err) {
    OptionSpec folder =
        OptionSpec.builder("-C", "--directory")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
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
    dateline.getCommandSpec().versionProvider(CommandLineInterface::version);
    dateline.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND");
    dateline.addSubcommand(new BuildCommand(folder, out, err).commandLine());
    dateline.addSubcommand(new ServeCommand(folder, out).commandLine());
    dateline.addSubcommand(new PublishCommand(folder, out, err).commandLine());
    dateline.addSubcommand(new InitCommand(folder, out, err).commandLine());
    return dateline;
  }

  /** The version that the build wrote into the manifest of the jar. */
  private static String[] version() {
    String version = CommandLineInterface.class.getPackage().getImplementationVersion();
    return new String[] {"dateline " + (version == null ? "(unpackaged)" : version)};
  }
}
