package dev.dateline.plan.sitemap;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.SitemapView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sitemap.xml}: the addresses of all pages that search engines should know. It needs
 * absolute addresses, so a site without a base URL has none; a file of that name in {@code
 * content/} takes its place.
 */
public final class Sitemap {
  public static final SitePath PATH = new SitePath("sitemap.xml");

  private Sitemap() {}

  /**
   * @param pages of the site
   */
  public static List<Output> outputs(PlanContext plan, List<Output> pages) {
    if (plan.config().baseUrl() == null || plan.isCopied(PATH.value())) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(pages.size());
    for (Output output : pages) {
      if (output instanceof TemplatePage<?> page && page.isIndexed()) {
        entries.add(new Entry(page.path(), page.inputs().lastChanged()));
      }
    }
    return List.of(TemplatePage.of(PATH, "sitemap.ftlx", new Inputs(entries), Origin.DATELINE));
  }

  private record Entry(SitePath path, @Nullable PublicationDate lastChanged) {}

  private record Inputs(List<Entry> entries) implements ViewInputs {
    @Override
    public SitemapView view(ViewContext context) {
      List<SitemapView.Url> urls = new ArrayList<>(entries.size());
      for (Entry entry : entries) {
        PublicationDate date = entry.lastChanged();
        urls.add(
            new SitemapView.Url(
                context.pages().absolute(entry.path()),
                date == null ? null : context.dates().label(date).iso()));
      }
      return new SitemapView(urls);
    }
  }
}
