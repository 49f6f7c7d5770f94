package dev.dateline.build;

import dev.dateline.Main;
import dev.dateline.OwnJava;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as a process of its own, which can be killed or denied what it needs. */
final class BuildProcess {
  private BuildProcess() {}

  /** Starts {@code dateline -C folder arguments...}. */
  static Process start(Path folder, List<String> arguments) throws IOException {
    return start(List.of(), folder, arguments);
  }

  /** Starts another program of the tests. */
  static Process startMain(Class<?> main, String... arguments) throws IOException {
    List<String> command = OwnJava.command(main, List.of());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Starts it where no file can grow beyond so many blocks of 512 bytes, as on a full disk. */
  static Process startOnFullDisk(int blocks, Path folder, List<String> arguments)
      throws IOException {
    List<String> shell =
        List.of("/bin/sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "dateline");
    return start(shell, folder, arguments);
  }

  private static Process start(List<String> shell, Path folder, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.addAll(OwnJava.command(Main.class, List.of()));
    command.addAll(List.of("-C", folder.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Waits for its end and returns all that it said. */
  static String output(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
