package dev.dateline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ThemeAsset;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.View;
import dev.dateline.plan.view.sitemap.RobotsView;
import dev.dateline.text.ContentDigest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitePlanTest {
  private static final Instant SOON = Instant.parse("2026-01-02T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-01-03T00:00:00Z");

  private record Inputs() implements ViewInputs {
    @Override
    public View view(ViewContext context) {
      return new RobotsView(List.of());
    }
  }

  private static Output newsUntil(Instant moment) {
    SitePath path = new SitePath("news-" + moment.getEpochSecond() + ".xml");
    return new TemplatePage<>(path, "news.ftlx", new Inputs(), Origin.DATELINE, moment);
  }

  private static SitePlan plan(Output... outputs) {
    return new SitePlan(null, null, List.of(outputs), List.of(), null);
  }

  @Test
  void isRightUntilTheFirstOutputChangesByItself() {
    ThemeAsset asset = new ThemeAsset(new SitePath("a.css"), ContentDigest.of(new byte[0]));

    assertThat(plan(newsUntil(LATER), asset, newsUntil(SOON)).validUntil()).isEqualTo(SOON);
    assertThat(plan(asset).validUntil()).isEqualTo(Instant.MAX);
  }
}
