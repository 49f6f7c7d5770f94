package dev.dateline.plan.robots;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.sitemap.Sitemap;
import dev.dateline.plan.view.RobotsView;
import java.util.List;

/**
 * {@code /robots.txt}: lets crawlers read everything and tells them where the sitemap is. A file of
 * that name in {@code content/} takes its place.
 */
public final class Robots {
  private static final SitePath PATH = new SitePath("robots.txt");

  private Robots() {}

  public static List<Output> outputs(PlanContext plan) {
    if (plan.isCopied(PATH.value())) {
      return List.of();
    }
    Inputs inputs = new Inputs(plan.config().baseUrl() != null);
    return List.of(TemplatePage.of(PATH, "robots.ftl", inputs, Origin.DATELINE));
  }

  private record Inputs(boolean sitemap) implements ViewInputs {
    @Override
    public RobotsView view(ViewContext context) {
      return new RobotsView(sitemap ? context.pages().absolute(Sitemap.PATH) : null);
    }
  }
}
