package dev.dateline.plan.sitemap;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.sitemap.NewsSitemapView;
import dev.dateline.plan.view.sitemap.SitemapIndexView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code /news-sitemap.xml}: the articles of the last two days, with their headlines, for Google
 * News. An article leaves it 48 hours after it was published, so the file is right only until then.
 * With more than 1,000 articles, the most that one file may have, it is an index of several.
 *
 * @see <a
 *     href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">Google
 *     News sitemaps</a>
 */
public final class NewsSitemap {
  public static final SitePath PATH = new SitePath("news-sitemap.xml");

  private static final int DAYS = 2;

  /** The day of an article and that of its moment in any zone are no farther apart. */
  private static final int DAYS_OF_ZONES = 2;

  private static final int MOST_IN_A_FILE = 1_000;

  private NewsSitemap() {}

  /** The file, or the index and its files; none without a base URL. */
  public static List<Output> outputs(PlanContext plan) {
    if (plan.config().baseUrl() == null || plan.isCopied(PATH.value())) {
      return List.of();
    }
    ZoneId zone = plan.config().zone();
    List<ListedArticle> recent = recent(plan.listing().articles(), plan.now(), zone);
    Instant until = Instant.MAX;
    for (ListedArticle article : recent) {
      Instant end = end(article, zone);
      until = end.isBefore(until) ? end : until;
    }
    if (recent.size() <= MOST_IN_A_FILE) {
      return List.of(sitemap(PATH, recent, until));
    }
    List<Output> outputs = new ArrayList<>();
    List<SitePath> paths = new ArrayList<>();
    for (int from = 0; from < recent.size(); from += MOST_IN_A_FILE) {
      SitePath path = new SitePath("news-sitemap-" + (1 + from / MOST_IN_A_FILE) + ".xml");
      int to = Math.min(recent.size(), from + MOST_IN_A_FILE);
      outputs.add(sitemap(path, recent.subList(from, to), until));
      paths.add(path);
    }
    outputs.add(
        new TemplatePage<>(
            PATH, "sitemap-index.ftlx", new IndexInputs(paths), Origin.DATELINE, until));
    return outputs;
  }

  /** The articles that readers got in the two days before a moment, newest first. */
  private static List<ListedArticle> recent(
      List<ListedArticle> newestFirst, Instant now, ZoneId zone) {
    LocalDate first =
        LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS).minusDays(DAYS_OF_ZONES);
    List<ListedArticle> recent = new ArrayList<>();
    for (ListedArticle article : newestFirst) {
      if (article.day().isBefore(first)) {
        break;
      }
      boolean seen = article.badge() == null && article.dates().published().isReached(now, zone);
      if (seen && now.isBefore(end(article, zone))) {
        recent.add(article);
      }
    }
    return recent;
  }

  /** When an article is no longer one of the last two days. */
  private static Instant end(ListedArticle article, ZoneId zone) {
    return article.dates().published().start(zone).plus(DAYS, ChronoUnit.DAYS);
  }

  private static Output sitemap(SitePath path, List<ListedArticle> articles, Instant until) {
    List<Entry> entries = new ArrayList<>(articles.size());
    for (ListedArticle article : articles) {
      String headline = article.head().headline();
      entries.add(
          new Entry(article.path(), headline, article.dates().published(), article.head().lang()));
    }
    return new TemplatePage<>(
        path, "news-sitemap.ftlx", new Inputs(entries), Origin.DATELINE, until);
  }

  /**
   * @param lang absent for the site's language
   */
  private record Entry(
      SitePath path, String headline, PublicationDate published, @Nullable String lang) {}

  private record Inputs(List<Entry> articles) implements ViewInputs {
    @Override
    public NewsSitemapView view(ViewContext context) {
      List<NewsSitemapView.Article> views = new ArrayList<>(articles.size());
      for (Entry article : articles) {
        String lang = article.lang() == null ? context.config().language() : article.lang();
        views.add(
            new NewsSitemapView.Article(
                context.pages().absolute(article.path()),
                code(lang),
                context.dates().label(article.published()).iso(),
                article.headline()));
      }
      return new NewsSitemapView(context.pages().absolute(SitePath.HOME), views);
    }
  }

  private record IndexInputs(List<SitePath> sitemaps) implements ViewInputs {
    @Override
    public SitemapIndexView view(ViewContext context) {
      return new SitemapIndexView(
          sitemaps.stream()
              .map(path -> new SitemapIndexView.Sitemap(context.pages().absolute(path), null))
              .toList());
    }
  }

  /**
   * The code that Google takes for a language: two or three letters of ISO 639, and {@code zh-cn}
   * or {@code zh-tw} for Chinese.
   */
  private static String code(String tag) {
    String[] subtags = tag.toLowerCase(Locale.ROOT).split("-");
    if (!subtags[0].equals("zh")) {
      return subtags[0];
    }
    List<String> traditional = List.of("hant", "tw", "hk", "mo");
    boolean simplified = List.of(subtags).contains("hans");
    boolean isTraditional = List.of(subtags).stream().anyMatch(traditional::contains);
    return isTraditional && !simplified ? "zh-tw" : "zh-cn";
  }
}
