package dev.dateline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Runs a command line and returns the exit code; the streams are the caller's. */
public final class CommandLineInterface {
  private CommandLineInterface() {}

  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new DatelineCommand());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setExecutionExceptionHandler(new Failures());
    return commandLine.execute(arguments);
  }
}
