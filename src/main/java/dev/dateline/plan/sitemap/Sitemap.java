package dev.dateline.plan.sitemap;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.SitemapIndexView;
import dev.dateline.plan.view.SitemapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sitemap.xml}: the addresses of all pages that search engines should know (sitemaps.org
 * protocol 0.9). In a large digest it is an index of one sitemap for each year, so that a new
 * article changes a small file. It needs absolute addresses, so a site without a base URL has none;
 * a file of that name in {@code content/} takes its place.
 */
public final class Sitemap {
  public static final SitePath PATH = new SitePath("sitemap.xml");

  /** With more pages the sitemap is cut by year. */
  private static final int LARGE = 5_000;

  /** The protocol allows no more addresses in one file. */
  private static final int MOST_IN_A_FILE = 50_000;

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
    return entries.size() > LARGE ? cut(entries) : List.of(sitemap(PATH, entries));
  }

  private static List<Output> cut(List<Entry> entries) {
    Map<String, List<Entry>> parts = new TreeMap<>();
    for (Entry entry : entries) {
      parts.computeIfAbsent(part(entry.path()), first -> new ArrayList<>()).add(entry);
    }
    List<Output> outputs = new ArrayList<>();
    List<SitePath> paths = new ArrayList<>();
    parts.forEach(
        (name, ofPart) -> {
          for (int from = 0; from < ofPart.size(); from += MOST_IN_A_FILE) {
            String number = from == 0 ? "" : "-" + (1 + from / MOST_IN_A_FILE);
            SitePath path = new SitePath("sitemap-" + name + number + ".xml");
            int to = Math.min(ofPart.size(), from + MOST_IN_A_FILE);
            outputs.add(sitemap(path, ofPart.subList(from, to)));
            paths.add(path);
          }
        });
    outputs.add(
        TemplatePage.of(PATH, "sitemap-index.ftlx", new IndexInputs(paths), Origin.DATELINE));
    return outputs;
  }

  /** The year that an address begins with, or else {@code pages}. */
  private static String part(SitePath path) {
    String value = path.value();
    boolean dated = value.length() > 4 && value.charAt(4) == '/';
    for (int i = 0; i < 4 && dated; i++) {
      dated = Character.isDigit(value.charAt(i));
    }
    return dated ? value.substring(0, 4) : "pages";
  }

  private static Output sitemap(SitePath path, List<Entry> entries) {
    return TemplatePage.of(path, "sitemap.ftlx", new Inputs(entries), Origin.DATELINE);
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

  private record IndexInputs(List<SitePath> sitemaps) implements ViewInputs {
    @Override
    public SitemapIndexView view(ViewContext context) {
      return new SitemapIndexView(sitemaps.stream().map(context.pages()::absolute).toList());
    }
  }
}
