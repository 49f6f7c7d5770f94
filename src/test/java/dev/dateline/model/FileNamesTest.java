package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b.html", "a b/ü/新.html", "...", "a/.x", "ab:c", "😀.png"})
  void takesPathsBelowAFolder(String path) {
    assertThat(FileNames.isRelative(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/..",
        "a/../b",
        "./a",
        "a/./b",
        "a\\b",
        "c:",
        "C:/a",
        "x/d:y",
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0000b",
        "a\u007fb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\ud800",
        "\udc00a",
        "a\ufffd"
      })
  void refusesAllOthers(String path) {
    assertThat(FileNames.isRelative(path)).isFalse();
  }

  @Test
  void showsWhatCannotBeSeen() {
    assertThat(FileNames.shown("a\nb\u001b\u2028é\ud800.md"))
        .isEqualTo("a\\u000ab\\u001b\\u2028é\\ud800.md");
  }
}
