package dev.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the Chromium, Chrome or Edge of a machine, wherever one is usually installed.
 *
 * <pre>{@code
 * List<Path> browsers = InstalledBrowsers.ofThisMachine().find(); // [/usr/bin/chromium]
 * }</pre>
 *
 * @param root of the file system; another folder in tests
 * @param home the user's folder
 * @param environment its variables; {@code CHROMIUM} and {@code CHROME_BIN} may name a browser
 * @param searchPath the folders of {@code PATH}
 */
record InstalledBrowsers(
    Path root, Path home, Map<String, String> environment, List<Path> searchPath) {
  private static final List<String> VARIABLES = List.of("CHROMIUM", "CHROME_BIN");

  private static final List<String> COMMANDS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable");

  /** Folders of commands that not every PATH has: distributions, snap and flatpak. */
  private static final List<String> COMMAND_FOLDERS =
      List.of("usr/bin", "usr/local/bin", "snap/bin", "var/lib/flatpak/exports/bin");

  private static final String USER_FLATPAK = ".local/share/flatpak/exports/bin";

  private static final List<String> FLATPAKS =
      List.of("org.chromium.Chromium", "com.google.Chrome", "com.microsoft.Edge");

  private static final List<String> FILES =
      List.of(
          "opt/google/chrome/chrome",
          "opt/microsoft/msedge/msedge",
          "usr/lib/chromium/chromium",
          "usr/lib64/chromium-browser/chromium-browser");

  private static final List<String> MAC_APPLICATIONS =
      List.of("Chromium", "Google Chrome", "Microsoft Edge");

  private static final List<String> WINDOWS_FOLDERS =
      List.of("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA");

  private static final List<String> WINDOWS_FILES =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Chromium/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe");

  /** What Playwright's own downloads are called, on the three systems. */
  private static final Set<String> PLAYWRIGHT_FILES =
      Set.of(
          "chrome",
          "chrome.exe",
          "Chromium",
          "Google Chrome for Testing",
          "headless_shell",
          "headless_shell.exe",
          "chrome-headless-shell",
          "chrome-headless-shell.exe");

  private static final int PLAYWRIGHT_DEPTH = 6;

  static InstalledBrowsers ofThisMachine() {
    String path = System.getenv().getOrDefault("PATH", "");
    return new InstalledBrowsers(
        Path.of("").toAbsolutePath().getRoot(),
        Path.of(System.getProperty("user.home")),
        System.getenv(),
        Stream.of(path.split(java.io.File.pathSeparator)).map(Path::of).toList());
  }

  /** Every browser that is there: those that a variable names first, Playwright's own last. */
  List<Path> find() {
    Set<Path> candidates = new LinkedHashSet<>();
    VARIABLES.stream().map(this::variable).flatMap(List::stream).forEach(candidates::add);
    List<Path> folders = new ArrayList<>(searchPath);
    COMMAND_FOLDERS.forEach(folder -> folders.add(root.resolve(folder)));
    folders.add(home.resolve(USER_FLATPAK));
    for (Path folder : folders) {
      COMMANDS.forEach(command -> candidates.add(folder.resolve(command)));
      FLATPAKS.forEach(application -> candidates.add(folder.resolve(application)));
    }
    FILES.forEach(file -> candidates.add(root.resolve(file)));
    for (Path applications : List.of(root.resolve("Applications"), home.resolve("Applications"))) {
      for (String name : MAC_APPLICATIONS) {
        candidates.add(applications.resolve(name + ".app/Contents/MacOS/" + name));
      }
    }
    for (String variable : WINDOWS_FOLDERS) {
      for (Path folder : variable(variable)) {
        WINDOWS_FILES.forEach(file -> candidates.add(folder.resolve(file)));
      }
    }
    candidates.addAll(ofPlaywright());
    return candidates.stream().filter(InstalledBrowsers::isProgram).toList();
  }

  private List<Path> ofPlaywright() {
    List<Path> found = new ArrayList<>();
    List<Path> caches = new ArrayList<>(variable("PLAYWRIGHT_BROWSERS_PATH"));
    caches.add(home.resolve(".cache/ms-playwright"));
    caches.add(home.resolve("Library/Caches/ms-playwright"));
    variable("LOCALAPPDATA").forEach(folder -> caches.add(folder.resolve("ms-playwright")));
    for (Path cache : caches) {
      if (Files.isDirectory(cache)) {
        try (Stream<Path> files = Files.walk(cache, PLAYWRIGHT_DEPTH)) {
          files
              .filter(file -> PLAYWRIGHT_FILES.contains(file.getFileName().toString()))
              .sorted(Comparator.reverseOrder())
              .forEach(found::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return found;
  }

  private List<Path> variable(String name) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? List.of() : List.of(root.resolve(value));
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
