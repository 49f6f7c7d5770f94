package dev.dateline.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
   * Runs a command in a Java of its own. Where names of files are bytes, Java must take them for
   * UTF-8: with another encoding it could neither open nor write a file with an accent in its name.
   *
   * @param fileNames the encoding in which Java reads names of files; null when it is unknown
   * @param terminal what the error stream leads to
   * @param out gets results, not flushed
   * @param err gets mistakes, not flushed
   * @return the exit code: {@link ExitCode#ENVIRONMENT} for another encoding
   */
  public static int run(
      @Nullable String fileNames,
      Terminal terminal,
      String[] arguments,
      PrintWriter out,
      PrintWriter err) {
    boolean bytes = File.separatorChar == '/';
    if (bytes && fileNames != null && !fileNames.equalsIgnoreCase("UTF-8")) {
      err.println(
          "dateline: the locale gives names of files the encoding "
              + fileNames
              + ", but Dateline needs UTF-8; set LC_ALL=C.UTF-8 and start it again");
      return ExitCode.ENVIRONMENT;
    }
    return run(terminal, arguments, out, err);
  }

  /**
   * Runs a command that prints to no terminal.
   *
   * @param out gets results, not flushed
   * @param err gets mistakes, not flushed
   * @return the exit code
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return run(Terminal.NONE, arguments, out, err);
  }

  private static int run(Terminal terminal, String[] arguments, PrintWriter out, PrintWriter err) {
    LineWriter mistakes = new LineWriter(err, terminal.colours());
    ExceptionHandler handler = new ExceptionHandler(mistakes);
    CommandLine commandLine = dateline(terminal, new LineWriter(out, false), mistakes);
    commandLine.addSubcommand(new HelpCommand(commandLine, out, mistakes).commandLine());
    commandLine.addSubcommand(new CompletionCommand(commandLine, out).commandLine());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler(handler);
    commandLine.setParameterExceptionHandler(new UsageErrors(mistakes));
    try {
      return commandLine.execute(arguments);
    } catch (RuntimeException | Error e) {
      // picocli handles exceptions of commands, but no errors such as a full stack.
      return handler.handle(e);
    }
  }

  /** The command {@code dateline} with all others below it. */
  private static CommandLine dateline(Terminal terminal, PrintWriter out, LineWriter err) {
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
    dateline.addSubcommand(new BuildCommand(folder, out, err, terminal).commandLine());
    dateline.addSubcommand(new ServeCommand(folder, out, terminal).commandLine());
    dateline.addSubcommand(new PublishCommand(folder, out, err, terminal).commandLine());
    dateline.addSubcommand(new InitCommand(folder, out, err).commandLine());
    return Options.withExamples(
        dateline,
        "dateline init digest",
        "Begins a digest in a new folder.",
        "dateline -C digest serve --open",
        "Shows it in the browser while you write.");
  }

  /** The version that the build wrote into the manifest of the jar. */
  private static String[] version() {
    String version = CommandLineInterface.class.getPackage().getImplementationVersion();
    return new String[] {"dateline " + (version == null ? "(unpackaged)" : version)};
  }
}
