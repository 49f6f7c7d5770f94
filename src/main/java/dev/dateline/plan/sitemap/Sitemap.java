package dev.dateline.plan.sitemap;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.sitemap.SitemapIndexView;
import dev.dateline.plan.view.sitemap.SitemapView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sitemap.xml}: the addresses of all pages that search engines should know (sitemaps.org
 * protocol 0.9). In a large digest it is an index of one sitemap for each year, so that a new
 * article changes a small file. It needs absolute addresses, so a site without a base URL has none;
 * a file of that name in {@code content/} takes its place.
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
    List<SitemapEntry> entries = new ArrayList<>(pages.size());
    for (Output output : pages) {
      if (output instanceof TemplatePage<?> page && page.isIndexed()) {
        entries.add(new SitemapEntry(page.path(), page.inputs().lastChanged()));
      }
    }
    List<SitemapPart> parts = SitemapPart.cut(entries, plan.config().baseUrl());
    if (parts.size() == 1) {
      return List.of(sitemap(PATH, entries));
    }
    List<Output> outputs = new ArrayList<>(parts.size() + 1);
    List<SitemapEntry> sitemaps = new ArrayList<>(parts.size());
    for (SitemapPart part : parts) {
      SitePath path = new SitePath("sitemap-" + part.name() + ".xml");
      outputs.add(sitemap(path, part.entries()));
      sitemaps.add(new SitemapEntry(path, part.lastChanged()));
    }
    outputs.add(index(sitemaps));
    return outputs;
  }

  private static Output sitemap(SitePath path, List<SitemapEntry> entries) {
    return TemplatePage.of(path, "sitemap.ftlx", new Inputs(entries), Origin.DATELINE);
  }

  private static Output index(List<SitemapEntry> sitemaps) {
    return TemplatePage.of(PATH, "sitemap-index.ftlx", new IndexInputs(sitemaps), Origin.DATELINE);
  }

  private record Inputs(List<SitemapEntry> entries) implements ViewInputs {
    @Override
    public SitemapView view(ViewContext context) {
      List<SitemapView.Url> urls = new ArrayList<>(entries.size());
      for (SitemapEntry entry : entries) {
        urls.add(
            new SitemapView.Url(
                context.pages().absolute(entry.path()), iso(entry.lastChanged(), context)));
      }
      return new SitemapView(urls);
    }
  }

  private record IndexInputs(List<SitemapEntry> sitemaps) implements ViewInputs {
    @Override
    public SitemapIndexView view(ViewContext context) {
      List<SitemapIndexView.Sitemap> views = new ArrayList<>(sitemaps.size());
      for (SitemapEntry sitemap : sitemaps) {
        views.add(
            new SitemapIndexView.Sitemap(
                context.pages().absolute(sitemap.path()), iso(sitemap.lastChanged(), context)));
      }
      return new SitemapIndexView(views);
    }
  }

  private static @Nullable String iso(@Nullable PublicationDate date, ViewContext context) {
    return date == null ? null : context.dates().label(date).iso();
  }
}
