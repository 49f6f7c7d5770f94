package dev.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the commands that install something on the machine, and keeps what they did. */
final class InstallCommands {
  private static final int LONGEST_MINUTES = 10;

  /** Another apt-get may be at work. */
  private static final String WAIT_FOR_LOCK = "DPkg::Lock::Timeout=300";

  private final List<Outcome> outcomes = new ArrayList<>();

  /** What a command did, for the message when nothing helps. */
  private record Outcome(List<String> command, int exitCode, String lastLine) {
    @Override
    public String toString() {
      return String.join(" ", command) + " ended with " + exitCode + ": " + lastLine;
    }
  }

  /**
   * Installs packages of Debian.
   *
   * @return whether that was possible
   */
  boolean installPackages(String... names) {
    List<String> aptGet = aptGet();
    if (aptGet.isEmpty()) {
      return false;
    }
    run(with(aptGet, "update", "-qq"));
    return run(with(with(aptGet, "install", "-y", "-qq", "--no-install-recommends"), names));
  }

  /** {@code apt-get} as root; empty where that is not possible without a question. */
  List<String> aptGet() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return List.of();
    }
    List<String> aptGet = List.of("env", "DEBIAN_FRONTEND=noninteractive", "apt-get");
    List<String> command = with(aptGet, "-o", WAIT_FOR_LOCK);
    if (System.getProperty("user.name").equals("root")) {
      return command;
    }
    return run(List.of("sudo", "-n", "true"))
        ? with(List.of("sudo", "-n"), command.toArray(String[]::new))
        : List.of();
  }

  static List<String> with(List<String> command, String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return all;
  }

  boolean run(List<String> command) {
    try {
      Path output = Files.createTempFile("dateline-browser", ".log");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000"));
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      int code = await(builder.redirectOutput(output.toFile()).start());
      outcomes.add(new Outcome(command, code, lastLine(Files.readString(output))));
      Files.delete(output);
      return code == 0;
    } catch (IOException absent) {
      outcomes.add(new Outcome(command, -1, String.valueOf(absent.getMessage())));
      return false;
    }
  }

  private static int await(Process process) {
    try {
      if (process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      return -1;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private static String lastLine(String output) {
    return output.strip().lines().reduce("", (before, line) -> line.isBlank() ? before : line);
  }

  /** Whether the first command has succeeded. */
  boolean beganWell() {
    return outcomes.get(0).exitCode == 0;
  }

  /** What was tried, a line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    outcomes.forEach(outcome -> text.append("\n  ").append(outcome));
    return text.toString();
  }
}
