package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.View;
import dev.dateline.plan.view.sitemap.RobotsView;
import dev.dateline.text.ContentDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body that several feeds show is kept from the first to the last of them, and no longer. */
class RepeatedBodiesTest {
  private record Shown(List<Body> bodies) implements ViewInputs {
    @Override
    public View view(ViewContext context) {
      return new RobotsView(null);
    }
  }

  private static final Body FIRST = absolute("a.md");
  private static final Body SECOND = absolute("b.md");

  private static Body absolute(String file) {
    LinkBase base =
        new LinkBase.Absolute(BaseUrl.of("https://example.org/"), new SitePath("2024/01/02/a/"));
    return new Body(source(file), base, "en");
  }

  private static Body inPage(String file) {
    return new Body(source(file), new LinkBase.Relative(new SitePath("2024/01/02/a/")), "en");
  }

  private static BodySource source(String file) {
    return new BodySource(new ContentPath(file), 0, 10, 1, ContentDigest.of(new byte[] {1}));
  }

  private static Output feed(String path, Body... bodies) {
    return TemplatePage.of(
        new SitePath(path), "atom.ftlx", new Shown(List.of(bodies)), Origin.DATELINE);
  }

  @Test
  void areMadeOnceForAllFeeds() {
    RepeatedBodies repeated =
        RepeatedBodies.of(List.of(feed("a.xml", FIRST), feed("b.xml", FIRST)));

    assertThat(repeated.take(FIRST)).isNull();
    repeated.keep(FIRST, "html");
    assertThat(repeated.take(FIRST)).isEqualTo("html");
    assertThat(repeated.take(FIRST)).isNull();
  }

  @Test
  void areMadeWithTheirPage() {
    RepeatedBodies repeated = RepeatedBodies.of(List.of(feed("a.xml", FIRST)));

    assertThat(repeated.take(inPage("a.md"))).isNull();
    assertThat(repeated.alsoShown(inPage("a.md"))).isEqualTo(FIRST);
    assertThat(repeated.alsoShown(inPage("b.md"))).isNull();
    repeated.keep(FIRST, "html");
    assertThat(repeated.alsoShown(inPage("a.md"))).isNull();
    assertThat(repeated.take(FIRST)).isEqualTo("html");
    assertThat(repeated.alsoShown(inPage("a.md"))).isNull();
  }

  @Test
  void areNotKeptWhenMuchIsKeptAlready() {
    RepeatedBodies repeated = RepeatedBodies.of(List.of(feed("a.xml", FIRST, SECOND)), 6);

    repeated.keep(FIRST, "html");
    repeated.keep(SECOND, "html");
    assertThat(repeated.take(SECOND)).isNull();
    assertThat(repeated.take(FIRST)).isEqualTo("html");
  }

  @Test
  void areNotKeptForNobody() {
    RepeatedBodies repeated = RepeatedBodies.of(List.of(feed("a.xml", FIRST)));

    repeated.keep(SECOND, "html");
    assertThat(repeated.take(SECOND)).isNull();
    assertThat(repeated.take(FIRST)).isNull();
    repeated.keep(FIRST, "html");
    assertThat(repeated.take(FIRST)).isNull();
  }
}
