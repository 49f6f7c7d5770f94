package dev.dateline.browser;

import dev.dateline.OwnJava;
import java.util.List;
import java.util.Locale;

/** Installs a Chromium on a machine that has none, with the means that the machine allows. */
final class BrowserInstaller {
  private final InstallCommands commands = new InstallCommands();

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
    return commands.beganWell()
        && !commands.aptGet().isEmpty()
        && playwright("install-deps", "chromium");
  }

  private boolean installPackage() {
    return commands.installPackages("chromium");
  }

  private boolean playwright(String... arguments) {
    List<String> java = OwnJava.command(com.microsoft.playwright.CLI.class, List.of());
    return commands.run(InstallCommands.with(java, arguments));
  }

  /** What was tried, a line each, and what a person can do. */
  String advice() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String command =
        system.contains("win")
            ? "winget install Google.Chrome"
            : system.contains("mac")
                ? "brew install --cask google-chrome"
                : "sudo apt-get install chromium (Debian), sudo dnf install chromium (Fedora)";
    return "install one with: " + command + ", or name one in the variable CHROMIUM" + commands;
  }
}
