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
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The digest as pages list it.
 *
 * @param articles newest first, in the order of the digest's articles
 * @param editions newest first; each shows a part of {@code articles}
 */
public record DigestListing(
    List<ListedArticle> articles,
    List<ListedEdition> editions,
    Map<Slug, Link> topicLinks,
    Map<Slug, Link> sourceLinks) {
  public static final SitePath TOPICS = new SitePath("topics/");
  public static final SitePath SOURCES = new SitePath("sources/");

  /** Has no page itself; each running story has one below it. */
  public static final SitePath THREADS = new SitePath("threads/");

  /**
   * @param previewed why readers do not see an article yet, for those that are shown all the same
   */
  public static DigestListing of(
      Digest digest, SiteLinks links, Map<ContentPath, State> previewed, Attempts attempts) {
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
    return new DigestListing(articles, editions(digest.editions(), articles), topics, sources);
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
        badge);
  }

  /** The label of what readers do not see yet; absent for what they see. */
  public static @Nullable String badge(@Nullable State state) {
    return state == null ? null : state.word();
  }

  public Link topicLink(Slug topic) {
    return linkOf(topicLinks, topic);
  }

  public Link sourceLink(Slug source) {
    return linkOf(sourceLinks, source);
  }

  private static List<ListedEdition> editions(
      List<Edition> editions, List<ListedArticle> articles) {
    List<ListedEdition> listed = new ArrayList<>(editions.size());
    int start = 0;
    for (Edition edition : editions) {
      int end = start + edition.articles().size();
      listed.add(new ListedEdition(edition.day(), articles.subList(start, end)));
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
    if (file == null && !SiteLinks.isOutside(image.src())) {
      return null;
    }
    return new ImageView(
        file == null ? image.src() : file.encoded(),
        file != null,
        image.alt(),
        image.caption(),
        image.credit());
  }

  private static Link linkOf(Map<Slug, Link> links, Slug slug) {
    Link link = links.get(slug);
    if (link == null) {
      throw new IllegalStateException("an article names what the digest does not hold: " + slug);
    }
    return link;
  }
}
