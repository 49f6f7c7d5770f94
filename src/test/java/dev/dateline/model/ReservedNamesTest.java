package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2023/12/28/caravan/index.html",
        ".well-known/security.txt",
        "a/.well-known/x",
        "新聞/がん/index.html",
        "news/v1.2/index.html",
        "news/CNAME",
        "cnames/index.html",
        "files/report~1.pdf",
        "files/REPORT~1.PDF",
        "trailing./x"
      })
  void allowsOrdinaryPaths(String path) {
    assertThat(ReservedNames.problem(path)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git/config",
        "a/.git/hooks/post-checkout",
        ".GIT/config",
        ".git /config",
        ".git./config",
        ".g\u200cit/config",
        "\u200c.git/config",
        "．git/config",
        ".ｇit/config",
        "git~1/config",
        "GIT~1/config",
        "a/GITMOD~1",
        "GI7EBA~1",
        "HTACCE~1",
        ".gitmodules",
        ".github/workflows/x.yml",
        ".htaccess",
        ".DATELINE/manifest",
        "dateli~1/manifest",
        ".nojekyll/index.html",
        ".Well-Known/x",
        ".well-known./x",
        "x/\u200b/y"
      })
  void refusesPartsThatBeginWithADotToAnySystem(String path) {
    assertThat(ReservedNames.problem(path)).contains("begins with a dot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CNAME", "cname", "CName/index.html", "CNAME.", "CNAME ", "C\u00adNAME", "ＣNAME"})
  void refusesThePlaceOfTheDomain(String path) {
    assertThat(ReservedNames.problem(path)).contains("domain");
    assertThat(ReservedNames.isCname(path)).isTrue();
  }

  @Test
  void refusesWhatNoFileSystemTakes() {
    assertThat(ReservedNames.problem("a/" + "新".repeat(86) + "/index.html")).contains("255 bytes");
    assertThat(ReservedNames.problem("a/".repeat(1500) + "index.html")).contains("2,000");
    assertThat(ReservedNames.problem("a/" + "新".repeat(85) + "/index.html")).isNull();
  }
}
