package dev.dateline.plan.feed;

import dev.dateline.model.Article;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.Citation;
import dev.dateline.model.SitePath;
import dev.dateline.model.Source;
import dev.dateline.plan.listing.FeedPage;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.SiteFeeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The feeds: the newest articles of the site as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1, those
 * of each topic and source as Atom, and the page and the OPML file that list them. They need
 * absolute addresses, so a site without a base URL has none; a file or page of such a name in
 * {@code content/} takes its place.
 */
public final class Feeds {
  private static final int NEWEST = 30;

  private final PlanContext plan;
  private final BaseUrl baseUrl;
  private final EntryIds ids;
  private final Map<SitePath, Article> articles;
  private final Map<SitePath, FeedItem> items = new HashMap<>();
  private final List<Output> outputs = new ArrayList<>();

  private Feeds(PlanContext plan, BaseUrl baseUrl) {
    this.plan = plan;
    this.baseUrl = baseUrl;
    this.ids = EntryIds.of(plan.config(), baseUrl);
    this.articles = new HashMap<>(2 * plan.digest().articles().size());
    plan.digest().articles().forEach(article -> articles.put(article.path(), article));
  }

  /**
   * @param pages of the site
   */
  public static List<Output> outputs(PlanContext plan, List<Output> pages) {
    BaseUrl baseUrl = plan.config().baseUrl();
    return baseUrl == null ? List.of() : new Feeds(plan, baseUrl).outputs(pages);
  }

  private List<Output> outputs(List<Output> pages) {
    List<FeedPage> beside = new ArrayList<>();
    boolean hasSubscribe = false;
    for (Output output : pages) {
      hasSubscribe |= output.path().equals(SiteFeeds.PATHS.subscribe());
      if (output instanceof TemplatePage<?> page && page.inputs() instanceof FeedPage feedPage) {
        beside.add(feedPage);
      }
    }
    addFeedsOfTheSite();
    for (FeedPage page : beside) {
      SitePath feed = page.link().path().file(FeedPage.FILE);
      FeedHead head =
          new FeedHead(feed, page.link().path(), page.link().name(), page.description());
      add(new XmlFeedInputs(head, items(page.newest()), false).output());
    }
    ListedFeeds listed = ListedFeeds.of(beside);
    if (!hasSubscribe) {
      add(
          TemplatePage.of(
              SiteFeeds.PATHS.subscribe(),
              "subscribe.ftlh",
              new SubscribeInputs(listed),
              Origin.DATELINE));
    }
    add(
        TemplatePage.of(
            SiteFeeds.PATHS.opml(), "opml.ftlx", new OpmlInputs(listed), Origin.DATELINE));
    return outputs;
  }

  private void addFeedsOfTheSite() {
    List<ListedArticle> all = plan.listing().once(plan.listing().articles());
    List<FeedItem> newest = items(all.subList(0, Math.min(NEWEST, all.size())));
    SiteFeeds paths = SiteFeeds.PATHS;
    add(new XmlFeedInputs(ofSite(paths.atom()), newest, false).output());
    add(new XmlFeedInputs(ofSite(paths.rss()), newest, true).output());
    add(
        new DataFile<>(
            paths.json(), new JsonFeedInputs(ofSite(paths.json()), newest), Origin.DATELINE));
  }

  private static FeedHead ofSite(SitePath path) {
    return new FeedHead(path, SitePath.HOME, null, null);
  }

  /** Adds an output unless the editor has put a file at its path. */
  private void add(Output output) {
    if (!plan.isCopied(output.path().outputFile())) {
      outputs.add(output);
    }
  }

  private List<FeedItem> items(List<ListedArticle> newestFirst) {
    return newestFirst.stream()
        .map(article -> items.computeIfAbsent(article.path(), path -> item(article)))
        .toList();
  }

  private FeedItem item(ListedArticle listed) {
    Article article = articles.get(listed.path());
    if (article == null) {
      throw new IllegalStateException("the digest has no article at " + listed.path());
    }
    List<Source> sources = new ArrayList<>();
    for (Citation citation : article.classification().citations()) {
      Source source = plan.digest().sources().get(citation.source());
      if (source == null) {
        throw new IllegalStateException("the digest has no source " + citation.source());
      }
      sources.add(source);
    }
    Body body =
        new Body(
            article.body(),
            new LinkBase.Absolute(baseUrl, article.path()),
            article.head().languageOr(plan.config().language()),
            listed.image() != null);
    return new FeedItem(listed, ids.of(article), sources, body);
  }
}
