package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SitePathTest {
  @Test
  void ofADayHasYearMonthAndDay() {
    assertThat(SitePath.of(LocalDate.of(987, 1, 2)).value()).isEqualTo("0987/01/02/");
  }

  @Test
  void leadsToTheRootFromAnyDepth() {
    assertThat(SitePath.HOME.toRoot()).isEqualTo("./");
    assertThat(new SitePath("404.html").toRoot()).isEqualTo("./");
    assertThat(new SitePath("2023/12/28/caravan/").toRoot()).isEqualTo("../../../../");
  }

  @Test
  void ofAPageIsHeldByItsIndexFile() {
    assertThat(SitePath.HOME.outputFile()).isEqualTo("index.html");
    assertThat(new SitePath("topics/").outputFile()).isEqualTo("topics/index.html");
    assertThat(new SitePath("404.html").outputFile()).isEqualTo("404.html");
  }

  @Test
  void isPercentEncodedInLinks() {
    assertThat(new SitePath("a b/é&\"<").encoded()).isEqualTo("a%20b/%C3%A9&%22%3C");
  }

  @Test
  void isNeverAbsolute() {
    assertThatThrownBy(() -> new SitePath("/etc/")).isInstanceOf(IllegalArgumentException.class);
  }
}
