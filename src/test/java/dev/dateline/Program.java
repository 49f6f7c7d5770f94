package dev.dateline;

import dev.dateline.cli.CommandLineInterface;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the program as a user does and keeps what it said. */
public record Program(int exitCode, String out, String err) {

  /**
   * Runs {@code dateline -C folder arguments...}. A build of a digest without a base URL gets one,
   * as it would be warned of otherwise.
   */
  public static Program in(Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    boolean given = all.stream().anyMatch(argument -> argument.startsWith("--base-url"));
    if (all.contains("build") && !given && !hasBaseUrl(folder)) {
      all.addAll(List.of("--base-url", "https://example.org/"));
    }
    return exactly(folder, all.toArray(String[]::new));
  }

  /** Runs {@code dateline -C folder arguments...} and nothing else. */
  public static Program exactly(Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
    all.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineInterface.run(
            all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Program(code, out.toString(), err.toString());
  }

  /** Whether the settings of a digest give a base URL. */
  public static boolean hasBaseUrl(Path folder) {
    try {
      Path settings = folder.resolve("content/site.yml");
      return Files.isRegularFile(settings)
          && new String(Files.readAllBytes(settings), StandardCharsets.ISO_8859_1)
              .lines()
              .anyMatch(line -> line.startsWith("base_url: "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs {@code dateline arguments...} in a Java of its own, started in the folder.
   *
   * @param javaOptions such as {@code -Duser.language=tr}
   */
  public static Program inOwnJava(Path folder, List<String> javaOptions, String... arguments) {
    List<String> command = OwnJava.command(Main.class, javaOptions);
    command.addAll(List.of(arguments));
    return run(folder, command);
  }

  /**
   * Runs {@code dateline arguments...} in a Java of its own, which is bound by the permissions of
   * files even where the tests are not, as those of root.
   */
  public static Program withoutPrivileges(Path folder, String... arguments) {
    List<String> command = OwnJava.command(Main.class, List.of());
    command.addAll(List.of(arguments));
    if (readsEverything(folder)) {
      command.addAll(0, List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
    }
    return run(folder, command);
  }

  private static boolean readsEverything(Path folder) {
    try {
      Path closed = Files.createTempFile(folder, "closed", "");
      Files.setPosixFilePermissions(closed, Set.of());
      boolean readable = Files.isReadable(closed);
      Files.delete(closed);
      return readable;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Program run(Path folder, List<String> command) {
    try {
      Path out = Files.createTempFile("dateline", ".out");
      Path err = Files.createTempFile("dateline", ".err");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int code = process.waitFor();
      Program program = new Program(code, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
