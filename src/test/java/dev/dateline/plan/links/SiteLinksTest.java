package dev.dateline.plan.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.ContentPath;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.ThemeAsset;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.text.ContentDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinksTest {
  private static final ContentPath FILE = new ContentPath("2023/12/28/caravan.md");
  private static final SitePath PAGE = new SitePath("2023/12/28/caravan/");

  private final Map<String, SitePath> published =
      Map.of(
          FILE.value(),
          PAGE,
          "2023/12/27/talks.md",
          new SitePath("2023/12/27/talks/"),
          "2023/12/28/map of it.svg",
          new SitePath("2023/12/28/map of it.svg"));
  private final List<Output> outputs =
      Stream.of("topics/", "about/", "feed.xml")
          .<Output>map(path -> new ThemeAsset(new SitePath(path), ContentDigest.of(new byte[0])))
          .toList();
  private final SiteLinks links =
      new SiteLinks(
          LinkForm.FOLDER,
          () ->
              new LinkTargets(
                  published,
                  Map.of("2023/12/29/secret.md", State.DRAFT),
                  Map.of(new SitePath("old/talks/"), new SitePath("2023/12/27/talks/")),
                  Map.of(),
                  "digest/",
                  Map.of()),
          outputs);

  @ParameterizedTest
  @CsvSource({
    "../27/talks.md, ../../../../2023/12/27/talks/",
    "../27/talks.md#end, ../../../../2023/12/27/talks/#end",
    "./../27/./talks.md?a=b, ../../../../2023/12/27/talks/?a=b",
    "map%20of%20it.svg, ../../../../2023/12/28/map%20of%20it.svg",
    "/2023/12/27/talks.md, ../../../../2023/12/27/talks/",
    "/topics/, ../../../../topics/",
    "/topics, ../../../../topics/",
    "../../../about/, ../../../../about/",
    "/feed.xml, ../../../../feed.xml",
    "/old/talks/#end, ../../../../2023/12/27/talks/#end",
    "/digest/topics/, ../../../../topics/",
    "../27/Talks.MD, ../../../../2023/12/27/talks/",
    "../27/talks, ../../../../2023/12/27/talks/",
    "Map-of-it.SVG, ../../../../2023/12/28/map%20of%20it.svg",
    "/2023/12/27/Talks.html, ../../../../2023/12/27/talks/",
    "/Topics/index.html, ../../../../topics/",
    "/About.html?a=b, ../../../../about/?a=b",
  })
  void leadInsideTheSite(String destination, String href) {
    assertThat(links.find(FILE, destination))
        .isInstanceOfSatisfying(
            Destination.Inside.class,
            inside -> assertThat(links.href(inside, new LinkBase.Relative(PAGE))).isEqualTo(href));
  }

  @ParameterizedTest
  @CsvSource({
    "../27/talks.md#end, https://example.org/digest/2023/12/27/talks/#end",
    "map%20of%20it.svg, https://example.org/digest/2023/12/28/map%20of%20it.svg",
    "/topics, https://example.org/digest/topics/",
  })
  void areAbsoluteForWhatIsReadAwayFromTheSite(String destination, String href) {
    LinkBase base =
        new LinkBase.Absolute(
            BaseUrl.of("https://example.org/digest/"), new SitePath("2023/12/28/caravan/"));
    assertThat(links.find(FILE, destination))
        .isInstanceOfSatisfying(
            Destination.Inside.class,
            inside -> assertThat(links.href(inside, base)).isEqualTo(href));
  }

  @ParameterizedTest
  @CsvSource({
    "#part, https://example.org/digest/2023/12/28/caravan/#part",
    "'', https://example.org/digest/2023/12/28/caravan/",
    "?print, https://example.org/digest/2023/12/28/caravan/?print",
    "//cdn.example.com/a.js, https://cdn.example.com/a.js",
    "mailto:desk@example.org, mailto:desk@example.org",
  })
  void nameTheirPageForWhatIsReadAwayFromIt(String destination, String href) {
    LinkBase base =
        new LinkBase.Absolute(
            BaseUrl.of("https://example.org/digest/"), new SitePath("2023/12/28/caravan/"));
    assertThat(OutsideLink.of(destination, base)).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.md",
        "//example.org/",
        "mailto:desk@example.org",
        "#part",
        "tel:112",
        ""
      })
  void leadOutsideOrToThePageItself(String destination) {
    assertThat(links.find(FILE, destination)).isInstanceOf(Destination.Outside.class);
  }

  @Test
  void tellWhenAnInputIsWithheld() {
    assertThat(links.find(FILE, "../29/secret.md"))
        .isEqualTo(new Destination.Held(new ContentPath("2023/12/29/secret.md"), State.DRAFT));
  }

  @ParameterizedTest
  @CsvSource({
    "nothing.md, content/2023/12/28/nothing.md",
    "../../../../etc/passwd, ../etc/passwd",
    "../../../../../etc/passwd, ../../etc/passwd",
    "%2e%2e/27/gone.md, content/2023/12/27/gone.md",
  })
  void tellWhenNoFileIsThere(String destination, String looked) {
    assertThat(links.find(FILE, destination)).isEqualTo(new Destination.NoFile(looked));
  }

  @Test
  void tellWhenNothingIsAtAnAddress() {
    assertThat(links.find(FILE, "/old/page/")).isEqualTo(new Destination.NoAddress("/old/page/"));
  }
}
