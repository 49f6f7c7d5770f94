package dev.dateline.plan.listing;

import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.Edition;
import dev.dateline.model.Image;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.model.State;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.model.Translations;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.links.SizedPicture;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PictureSource;
import dev.dateline.plan.view.list.Card.ReportView;
import dev.dateline.text.LinkPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The digest as pages list it.
 *
 * @param articles newest first, in the order of the digest's articles
 * @param editions newest first; each shows a part of {@code articles}, of an article in several
 *     languages one
 * @param topicLinks the page of each topic
 * @param sourceLinks the page of each source
 * @param translations the articles that are there in several languages
 */
public record DigestListing(
    List<ListedArticle> articles,
    List<ListedEdition> editions,
    Map<Slug, Link> topicLinks,
    Map<Slug, Link> sourceLinks,
    Translations translations) {
  public static final SitePath TOPICS = new SitePath("topics/");
  public static final SitePath SOURCES = new SitePath("sources/");

  /** Has no page itself; each thread has one below it. */
  public static final SitePath THREADS = new SitePath("threads/");

  /**
   * @param previewed why readers do not see an article yet, for those that are shown all the same
   */
  public static DigestListing of(
      Digest digest,
      SiteLinks links,
      Map<ContentPath, State> previewed,
      Translations translations,
      Attempts attempts) {
    Map<Slug, Link> topics = new HashMap<>();
    for (Topic topic : digest.topics().values()) {
      topics.put(topic.slug(), new Link(TOPICS.page(topic.slug().value()), topic.name()));
    }
    Map<Slug, Link> sources = new HashMap<>();
    for (Source source : digest.sources().values()) {
      sources.put(source.slug(), new Link(SOURCES.page(source.slug().value()), source.name()));
    }
    List<ListedArticle> articles = new ArrayList<>(digest.articles().size());
    for (Article article : digest.articles()) {
      boolean listed =
          attempts.of(
              article.file(),
              () ->
                  articles.add(
                      listed(
                          article,
                          topics(article, topics),
                          sources(article, sources),
                          image(article, links),
                          badge(previewed.get(article.file())))));
      if (!listed) {
        articles.add(listed(article, List.of(), List.of(), null, null));
      }
    }
    return new DigestListing(
        articles,
        editions(digest.editions(), articles, translations),
        topics,
        sources,
        translations);
  }

  private static ListedArticle listed(
      Article article,
      List<Link> topics,
      List<Link> sources,
      @Nullable ImageView image,
      @Nullable String badge) {
    return new ListedArticle(
        article.path(),
        article.head(),
        article.dates(),
        article.classification(),
        topics,
        sources,
        image,
        report(article, sources),
        badge);
  }

  /** The report that an article without a text leads to: the first one with an address. */
  private static @Nullable ReportView report(Article article, List<Link> sources) {
    if (article.body().offset() < article.body().end()) {
      return null;
    }
    for (Citation citation : article.classification().citations()) {
      String url = citation.url();
      if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
        SitePath path = SOURCES.page(citation.source().value());
        for (Link source : sources) {
          if (source.path().equals(path)) {
            return new ReportView(source, url, citation.title());
          }
        }
      }
    }
    return null;
  }

  /** The label of what readers do not see yet; absent for what they see. */
  public static @Nullable String badge(@Nullable State state) {
    return state == null ? null : state.word();
  }

  /** A list that names an article once that is there in several languages. */
  public List<ListedArticle> once(List<ListedArticle> list) {
    return translations.once(list, ListedArticle::path);
  }

  /** The link to the page of a topic of the digest. */
  public Link topicLink(Slug topic) {
    return linkOf(topicLinks, topic);
  }

  /** The link to the page of a source of the digest. */
  public Link sourceLink(Slug source) {
    return linkOf(sourceLinks, source);
  }

  private static List<ListedEdition> editions(
      List<Edition> editions, List<ListedArticle> articles, Translations translations) {
    List<ListedEdition> listed = new ArrayList<>(editions.size());
    int start = 0;
    for (Edition edition : editions) {
      int end = start + edition.articles().size();
      List<ListedArticle> ofDay = articles.subList(start, end);
      listed.add(new ListedEdition(edition.day(), translations.once(ofDay, ListedArticle::path)));
      start = end;
    }
    return listed;
  }

  private static List<Link> topics(Article article, Map<Slug, Link> links) {
    List<Link> topics = new ArrayList<>(article.classification().topics().size());
    for (TopicRef topic : article.classification().topics()) {
      topics.add(linkOf(links, topic.slug()));
    }
    return topics;
  }

  private static List<Link> sources(Article article, Map<Slug, Link> links) {
    List<Link> sources = new ArrayList<>(article.classification().citations().size());
    for (Citation citation : article.classification().citations()) {
      Link source = linkOf(links, citation.source());
      if (!sources.contains(source)) {
        sources.add(source);
      }
    }
    return sources;
  }

  private static @Nullable ImageView image(Article article, SiteLinks links) {
    Image image = article.head().image();
    if (image == null) {
      return null;
    }
    SitePath file = links.findFile(article.file(), image.src());
    if (file == null && !LinkPath.isOutside(image.src())) {
      return null;
    }
    SizedPicture picture = file == null ? null : links.picture(file);
    return new ImageView(
        file == null ? image.src() : file.encoded(),
        file != null,
        image.alt(),
        image.caption(),
        image.credit(),
        picture == null ? null : picture.size().width(),
        picture == null ? null : picture.size().height(),
        picture == null || file == null ? List.of() : sources(picture, file));
  }

  private static List<PictureSource> sources(SizedPicture picture, SitePath file) {
    return picture.sources(file).stream()
        .map(source -> new PictureSource(source.file(), source.width()))
        .toList();
  }

  private static Link linkOf(Map<Slug, Link> links, Slug slug) {
    Link link = links.get(slug);
    if (link == null) {
      throw new IllegalStateException("an article names what the digest does not hold: " + slug);
    }
    return link;
  }
}
