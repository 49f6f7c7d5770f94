package dev.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, for what can only be seen from outside. */
public final class ProgramProcess {
  private ProgramProcess() {}

  /** Starts {@code dateline -C folder arguments...}; what it says goes to a file. */
  public static Process start(
      Path folder, Path output, Map<String, String> environment, String... arguments) {
    List<String> command = OwnJava.command(Main.class, List.of());
    command.addAll(List.of("-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    try {
      return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it to its end; out and err are one text. */
  public static Program run(Path folder, Map<String, String> environment, String... arguments) {
    try {
      Path output = Files.createTempFile("dateline", ".txt");
      int code = start(folder, output, environment, arguments).waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      return new Program(code, text, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
