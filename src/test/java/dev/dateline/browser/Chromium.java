package dev.dateline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A real browser, driven from outside: the Chromium, Chrome or Edge of the machine. Where there is
 * none, or none that starts, the first test that asks for one installs it.
 *
 * <pre>{@code
 * try (Chromium chromium = Chromium.start()) {
 *   chromium.browser().newPage().navigate(address);
 * }
 * }</pre>
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The program that has been started before; null before the first. */
  private static Path program;

  /** Why no browser could be had; null while nothing was tried. */
  private static String failure;

  private final Playwright playwright =
      Playwright.create(
          new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  /** Why the programs that were found could not be started. */
  private final Map<Path, String> broken = new LinkedHashMap<>();

  private Browser browser;

  private Chromium() {}

  /**
   * Starts a browser of its own for the caller.
   *
   * @throws AssertionError when there is none and none can be installed; says what to do
   */
  public static synchronized Chromium start() {
    Chromium chromium = new Chromium();
    try {
      if (failure == null && !chromium.launchInstalled()) {
        chromium.install();
      }
      if (failure != null) {
        throw new AssertionError(failure);
      }
      return chromium;
    } catch (RuntimeException | Error e) {
      chromium.close();
      throw e;
    }
  }

  public Browser browser() {
    return browser;
  }

  private void install() {
    System.err.println("No Chromium found; installing one for the tests in a browser ...");
    BrowserInstaller installer = new BrowserInstaller();
    for (BrowserInstaller.Way way : installer.ways()) {
      if (way.attempt() && launchInstalled()) {
        return;
      }
    }
    StringBuilder text = new StringBuilder("These tests need Chromium, Chrome or Edge; ");
    text.append(installer.advice());
    broken.forEach((file, why) -> text.append("\n  ").append(file).append(": ").append(why));
    failure = text.toString();
  }

  private boolean launchInstalled() {
    return program != null
        ? launch(program)
        : InstalledBrowsers.ofThisMachine().find().stream().anyMatch(this::launch);
  }

  private boolean launch(Path file) {
    try {
      browser =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(file).setArgs(ARGUMENTS));
      program = file;
      return true;
    } catch (PlaywrightException e) {
      // Such as a script that only says how to install the browser, or a library that lacks.
      broken.put(file, e.getMessage().strip().lines().findFirst().orElse(""));
      return false;
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
