package dev.dateline;

import dev.dateline.cli.CommandLineInterface;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as a user does and keeps what it said. */
public record Program(int exitCode, String out, String err) {

  /** Runs {@code dateline -C folder arguments...}. */
  public static Program in(Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
    all.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineInterface.run(
            all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Program(code, out.toString(), err.toString());
  }
}
