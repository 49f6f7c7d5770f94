package dev.dateline.browser;

import dev.dateline.OwnJava;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Installs a Chromium on a machine that has none, with the means that the machine allows. */
final class BrowserInstaller {
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

  /** A way to get a browser; true when its program says that it has succeeded. */
  interface Way {
    boolean attempt();
  }

  /** All ways, the one that needs the least first. Each builds on those before it. */
  List<Way> ways() {
    return List.of(this::downloadByPlaywright, this::installLibraries, this::installPackage);
  }

  /** Into Playwright's own folder, without any right but the user's. */
  private boolean downloadByPlaywright() {
    return playwright("install", "--only-shell", "chromium");
  }

  /** The system's libraries that a downloaded browser needs. */
  private boolean installLibraries() {
    return outcomes.get(0).exitCode == 0
        && !aptGet().isEmpty()
        && playwright("install-deps", "chromium");
  }

  private boolean installPackage() {
    List<String> aptGet = aptGet();
    if (aptGet.isEmpty()) {
      return false;
    }
    run(with(aptGet, "update", "-qq"));
    return run(with(aptGet, "install", "-y", "-qq", "--no-install-recommends", "chromium"));
  }

  private boolean playwright(String... arguments) {
    List<String> java = OwnJava.command(com.microsoft.playwright.CLI.class, List.of());
    return run(with(java, arguments));
  }

  /** {@code apt-get} as root; empty where that is not possible without a question. */
  private List<String> aptGet() {
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

  private static List<String> with(List<String> command, String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return all;
  }

  private boolean run(List<String> command) {
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

  /** What was tried, a line each, and what a person can do. */
  String advice() {
    StringBuilder text = new StringBuilder();
    outcomes.forEach(outcome -> text.append("\n  ").append(outcome));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String command =
        system.contains("win")
            ? "winget install Google.Chrome"
            : system.contains("mac")
                ? "brew install --cask google-chrome"
                : "sudo apt-get install chromium (Debian), sudo dnf install chromium (Fedora)";
    return "install one with: " + command + ", or name one in the variable CHROMIUM" + text;
  }
}
