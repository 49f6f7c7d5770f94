package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023/12/28/aux/index.html",
        "topics/CON/index.html",
        "nul.txt",
        "com1.tar.gz",
        "a/lpt9 .txt",
        "a/prn",
        "a:b/index.html",
        "why?.png",
        "new\nline.png",
        "a*b.png",
        "a|b.png",
        "\"quoted\".png",
        "a</b.png",
        "ends with a dot./index.html",
        "ends with a space /index.html",
      })
  void namesWhatNoFileCanBeCalled(String path) {
    assertThat(WindowsNames.problem(path)).contains("can't be the name of a file on Windows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2023/12/28/auxiliary/index.html",
        "topics/icon/index.html",
        "com/index.html",
        "com10/index.html",
        "a/nul-and-void.txt",
        ".well-known/x.y.z",
        "Ünïcode (1)/it's & more.png",
      })
  void leavesAllOtherNames(String path) {
    assertThat(WindowsNames.problem(path)).isNull();
  }
}
