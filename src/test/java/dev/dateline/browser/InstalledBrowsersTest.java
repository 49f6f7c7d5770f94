package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledBrowsersTest {
  @TempDir Path root;

  @Test
  void findsNoneOnAMachineWithoutOne() throws Exception {
    FileTree.write(root, "usr/bin/chromium", "not executable");
    Files.createDirectories(root.resolve("usr/bin/google-chrome"));

    assertThat(find(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tools/chrome",
        "usr/bin/chromium",
        "usr/bin/microsoft-edge",
        "snap/bin/chromium",
        "var/lib/flatpak/exports/bin/org.chromium.Chromium",
        "home/.local/share/flatpak/exports/bin/com.google.Chrome",
        "opt/google/chrome/chrome",
        "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "home/Applications/Chromium.app/Contents/MacOS/Chromium",
        "windows/Google/Chrome/Application/chrome.exe",
        "windows/Microsoft/Edge/Application/msedge.exe",
        "home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome",
        "home/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell",
        "home/Library/Caches/ms-playwright/chromium-1200/chrome-mac/"
            + "Chromium.app/Contents/MacOS/Chromium",
      })
  void findsOneInAUsualPlace(String place) {
    Path browser = install(place);

    assertThat(find(Map.of("PROGRAMFILES", root.resolve("windows").toString())))
        .containsExactly(browser);
  }

  @Test
  void prefersTheOneThatAVariableNames() {
    Path usual = install("usr/bin/chromium");
    Path named = install("elsewhere/my-browser");

    assertThat(find(Map.of("CHROME_BIN", named.toString()))).containsExactly(named, usual);
    assertThat(find(Map.of("CHROMIUM", root.resolve("gone").toString()))).containsExactly(usual);
  }

  private Path install(String place) {
    Path file = FileTree.write(root, place, "#!/bin/sh\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private List<Path> find(Map<String, String> environment) {
    List<Path> path = List.of(root.resolve("tools"));
    return new InstalledBrowsers(root, root.resolve("home"), environment, path).find();
  }
}
