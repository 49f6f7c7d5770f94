package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://owner.github.io/repo, https://owner.github.io/repo/",
    "https://bücher.example, https://xn--bcher-kva.example/",
    "https://例え.テスト/, https://xn--r8jz45g.xn--zckzah/",
    "http://example.org:8443/zürich/, http://example.org:8443/z%C3%BCrich/",
  })
  void isWrittenInAscii(String text, String address) {
    assertThat(BaseUrl.of(text).uri()).hasToString(address);
  }

  @Test
  void putsThePathOfAPageBehindIt() {
    assertThat(BaseUrl.of("https://bücher.example/ä").of(new SitePath("2023/12/28/é/")))
        .isEqualTo("https://xn--bcher-kva.example/%C3%A4/2023/12/28/%C3%A9/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org", "ftp://example.org/", "https:///x/", "https://user:secret@example.org/",
        "https://example.org/?a=b", "https://example.org/#top", "https://exa mple.org/", "",
      })
  void isAnAddressOfASite(String text) {
    assertThatThrownBy(() -> BaseUrl.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
