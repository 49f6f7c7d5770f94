package dev.dateline.plan;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.Citation;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.Image;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.model.State;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the cards and lines by which pages list articles. */
final class Listings {
  static final SitePath TOPICS = new SitePath("topics/");
  static final SitePath SOURCES = new SitePath("sources/");

  private final Map<Slug, Link> topicLinks = new HashMap<>();
  private final Map<Slug, Link> sourceLinks = new HashMap<>();
  private final DateFormats dates;
  private final SiteLinks links;
  private final String language;
  private final Map<ContentPath, State> previewed;

  Listings(
      Digest digest,
      SiteConfig config,
      DateFormats dates,
      SiteLinks links,
      Map<ContentPath, State> previewed) {
    this.dates = dates;
    this.links = links;
    this.language = config.language();
    this.previewed = previewed;
    for (Topic topic : digest.topics().values()) {
      topicLinks.put(topic.slug(), new Link(TOPICS.page(topic.slug().value()), topic.name()));
    }
    for (Source source : digest.sources().values()) {
      sourceLinks.put(source.slug(), new Link(SOURCES.page(source.slug().value()), source.name()));
    }
  }

  Link topicLink(Slug topic) {
    return linkOf(topicLinks, topic);
  }

  Link sourceLink(Slug source) {
    return linkOf(sourceLinks, source);
  }

  /** What a card and a line are made from beside the article. */
  List<?> shows(Article article) {
    List<Object> shows = new ArrayList<>();
    shows.add(topics(article));
    shows.add(sources(article));
    shows.add(image(article));
    shows.add(badge(article));
    return shows;
  }

  Card card(Article article) {
    ArticleHead head = article.head();
    return new Card(
        article.path(),
        head.headline(),
        dates.label(article.dates().published()),
        head.dateline(),
        head.summary(),
        topics(article),
        sources(article),
        image(article),
        lang(article),
        badge(article));
  }

  Line line(Article article) {
    return new Line(
        article.path(),
        article.head().headline(),
        dates.label(article.dates().published()),
        sources(article),
        lang(article),
        badge(article));
  }

  private List<Link> topics(Article article) {
    List<Link> topics = new ArrayList<>(article.classification().topics().size());
    for (TopicRef topic : article.classification().topics()) {
      topics.add(topicLink(topic.slug()));
    }
    return topics;
  }

  private List<Link> sources(Article article) {
    List<Link> sources = new ArrayList<>(article.classification().citations().size());
    for (Citation citation : article.classification().citations()) {
      Link source = sourceLink(citation.source());
      if (!sources.contains(source)) {
        sources.add(source);
      }
    }
    return sources;
  }

  private @Nullable String lang(Article article) {
    String lang = article.head().lang();
    return language.equals(lang) ? null : lang;
  }

  private @Nullable String badge(Article article) {
    return badge(previewed.get(article.file()));
  }

  /** The label of what readers do not see yet; absent for what they see. */
  static @Nullable String badge(@Nullable State state) {
    return state == null ? null : state.word();
  }

  private @Nullable ImageView image(Article article) {
    Image image = article.head().image();
    if (image == null) {
      return null;
    }
    SiteLinks.Target target = links.find(article.file(), image.src());
    return target instanceof SiteLinks.Inside inside
        ? new ImageView(inside.path().encoded(), true, image.alt(), image.caption(), image.credit())
        : new ImageView(image.src(), false, image.alt(), image.caption(), image.credit());
  }

  private static Link linkOf(Map<Slug, Link> links, Slug slug) {
    Link link = links.get(slug);
    if (link == null) {
      throw new IllegalStateException("an article names what the digest does not hold: " + slug);
    }
    return link;
  }
}
