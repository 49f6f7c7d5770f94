package dev.dateline.plan.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.View;
import dev.dateline.plan.view.sitemap.RobotsView;
import dev.dateline.text.ContentDigest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatePageTest {
  private static Body body(String file) {
    BodySource source =
        new BodySource(new ContentPath(file), 0, 1, 1, ContentDigest.of(new byte[0]));
    return new Body(
        source, new LinkBase.Absolute(BaseUrl.of("https://example.org/"), SitePath.HOME), "en");
  }

  private record FeedInputs(String title, List<Body> entries, Body about) implements ViewInputs {
    @Override
    public View view(ViewContext context) {
      return new RobotsView(List.of());
    }
  }

  @Test
  void showsTheBodiesAmongItsInputs() {
    FeedInputs inputs = new FeedInputs("Feed", List.of(body("a.md"), body("b.md")), body("c.md"));
    TemplatePage<FeedInputs> feed =
        TemplatePage.of(new SitePath("feed.xml"), "feed.ftlx", inputs, Origin.DATELINE);

    assertThat(feed.bodies()).containsExactly(body("a.md"), body("b.md"), body("c.md"));
    assertThat(feed.isIndexed()).isFalse();
    assertThat(feed.validUntil()).isEqualTo(Instant.MAX);
  }
}
