package dev.dateline.plan;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.NotFoundView;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.StandaloneView;
import dev.dateline.read.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the whole site. A pure function of the digest and its settings: the same digest gives the
 * same pages in the same order.
 */
public final class SitePlanner {
  private static final SitePath NOT_FOUND = new SitePath("404.html");

  private SitePlanner() {}

  /**
   * @param content what the digest was made of; tells which files are in the site as they are, and
   *     which inputs readers do not see
   * @param form how links name pages
   */
  public static SitePlan plan(Digest digest, SiteConfig config, Content content, LinkForm form) {
    List<PlannedPage> pages = new ArrayList<>(2 * digest.articles().size() + 100);
    SiteLinks links = new SiteLinks(form, () -> PlannedTargets.of(digest, content, pages));
    DateFormats dates = new DateFormats(config.locale(), config.zone());
    Listings listings = new Listings(digest, config, dates, links, content.previewed());
    List<Listed> newestFirst = new ArrayList<>(digest.articles().size());
    for (Article article : digest.articles()) {
      newestFirst.add(new Listed(article, newestFirst.size(), listings));
    }
    PlanContext context =
        new PlanContext(
            digest,
            newestFirst,
            listings,
            new PageInfos(config.baseUrl(), form),
            dates,
            new Calendars(dates),
            new YearArchives(dates));

    EditionPages editions = new EditionPages(context);
    ArchivePages archive = new ArchivePages(context, editions);
    TopicPages topics = new TopicPages(context);
    pages.add(
        FrontPage.page(context, editions, topics.roots(), archive.years(), config.description()));
    editions.addTo(pages);
    new ArticlePages(context).addTo(pages);
    archive.addTo(pages);
    topics.addTo(pages);
    new SourcePages(context).addTo(pages);
    addStandalonePages(context, content, pages);
    new Redirects(context).addTo(pages);
    pages.add(notFound(context, topics));
    return new SitePlan(
        SiteViews.of(config, links, form), pages, newestFirst, copies(content.assets()), links);
  }

  private static void addStandalonePages(
      PlanContext context, Content content, List<PlannedPage> pages) {
    for (StandalonePage page : context.digest().pages()) {
      Body body = new Body(page.body(), page.path());
      String badge = Listings.badge(content.previewed().get(page.body().file()));
      List<Object> shows = new ArrayList<>();
      shows.add(page.body().file().value());
      shows.add(page.title());
      shows.add(page.summary());
      shows.add(badge);
      pages.add(
          PlannedPage.of(
              page.path(),
              StandaloneView.class,
              shows,
              body,
              () ->
                  new StandaloneView(
                      context
                          .pageInfos()
                          .of(page.path(), Section.OTHER, page.title(), page.summary()),
                      page.title(),
                      body,
                      badge)));
    }
  }

  private static PlannedPage notFound(PlanContext context, TopicPages topics) {
    List<Link> links = new ArrayList<>();
    topics.roots().forEach(topic -> links.add(new Link(topic.path(), topic.name())));
    return PlannedPage.of(
        NOT_FOUND, new NotFoundView(context.pageInfos().ofNotFound(NOT_FOUND, ""), links));
  }

  private static List<PlannedCopy> copies(List<ContentPath> assets) {
    List<PlannedCopy> copies = new ArrayList<>(assets.size());
    for (ContentPath asset : assets) {
      copies.add(new PlannedCopy(new SitePath(asset.value()), asset));
    }
    return copies;
  }
}
