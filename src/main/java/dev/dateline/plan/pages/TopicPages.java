package dev.dateline.plan.pages;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.FeedPage;
import dev.dateline.plan.listing.Headlines;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.TopicView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The index by topic. An article of a topic is also one of every topic above it. */
final class TopicPages {
  private static final Comparator<Topic> BY_NAME =
      Comparator.comparing(Topic::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Topic::slug);

  private final DigestListing listing;
  private final Map<Slug, Topic> topics;
  private final Map<Slug, List<ListedArticle>> articles;

  /** The topics at the top, by name. */
  private final List<Topic> roots = new ArrayList<>();

  /** The topics below each topic, by name. */
  private final Map<Slug, List<Topic>> children = new HashMap<>();

  TopicPages(PlanContext plan) {
    listing = plan.listing();
    topics = plan.digest().topics();
    articles = ArticleIndex.group(listing, this::addTopicsOf);
    List<Topic> byName = new ArrayList<>(topics.values());
    byName.sort(BY_NAME);
    for (Topic topic : byName) {
      Topic parent = parentOf(topic);
      (parent == null ? roots : children.computeIfAbsent(parent.slug(), first -> new ArrayList<>()))
          .add(topic);
    }
  }

  /** Adds the topics of an article, and all above them. */
  private void addTopicsOf(ListedArticle article, Set<Slug> slugs) {
    for (TopicRef ref : article.classification().topics()) {
      for (Topic topic = topics.get(ref.slug()); topic != null; topic = parentOf(topic)) {
        slugs.add(topic.slug());
      }
    }
  }

  /** The topics at the top of the tree that are most written about, by name. */
  List<CountedLink> busiest() {
    return topics.isEmpty()
        ? List.of()
        : counted(
            BusiestTopics.of(
                roots, topic -> articlesOf(topic.slug()), listing.articles().get(0).day()));
  }

  List<Output> pages() {
    List<Output> pages = new ArrayList<>();
    IndexPages.add(pages, IndexPages.Kind.TOPICS, indexed(roots));
    for (Topic topic : topics.values()) {
      ArticleIndex index =
          ArticleIndex.of(
              ArticleIndex.Kind.TOPIC, listing.topicLink(topic.slug()), articlesOf(topic.slug()));
      index.addTo(
          pages,
          new TopicInputs(
              index.link(),
              topic.description(),
              parents(topic),
              counted(childrenOf(topic)),
              index.newest(),
              index.rest(),
              index.years()));
    }
    return pages;
  }

  /**
   * @param parents the topics above it, from the top down
   * @param newest its newest articles, newest first
   * @param rest the next ones of the same year; null for none
   * @param years its year archives, newest first
   */
  private record TopicInputs(
      CountedLink link,
      @Nullable String description,
      List<Link> parents,
      List<CountedLink> children,
      List<ListedArticle> newest,
      @Nullable RestOfYear rest,
      List<CountedLink> years)
      implements ViewInputs, FeedPage {
    @Override
    public Section section() {
      return Section.TOPICS;
    }

    @Override
    public TopicView view(ViewContext context) {
      String summary = Headlines.description(description, newest);
      return new TopicView(
          context.pages().of(link.path(), Section.TOPICS, link.name(), summary),
          link,
          description,
          parents,
          children,
          ListedArticle.cards(newest, context),
          RestOfYear.view(rest, link, context),
          years,
          feed(context));
    }

    @Override
    public @Nullable PublicationDate lastChanged() {
      return ListedArticle.newest(newest);
    }
  }

  private List<Indexed> indexed(List<Topic> byName) {
    List<Indexed> indexed = new ArrayList<>();
    for (Topic topic : byName) {
      List<ListedArticle> ofTopic = articlesOf(topic.slug());
      LocalDate newest = ofTopic.isEmpty() ? null : ofTopic.get(0).day();
      indexed.add(
          new Indexed(counted(topic), topic.description(), newest, indexed(childrenOf(topic))));
    }
    return indexed;
  }

  private List<CountedLink> counted(List<Topic> byName) {
    List<CountedLink> links = new ArrayList<>();
    for (Topic topic : byName) {
      links.add(counted(topic));
    }
    return links;
  }

  private List<Topic> childrenOf(Topic topic) {
    return children.getOrDefault(topic.slug(), List.of());
  }

  private List<Link> parents(Topic topic) {
    List<Link> parents = new ArrayList<>();
    for (Topic parent = parentOf(topic); parent != null; parent = parentOf(parent)) {
      parents.add(0, listing.topicLink(parent.slug()));
    }
    return parents;
  }

  private @Nullable Topic parentOf(Topic topic) {
    return topic.parent() == null ? null : topics.get(topic.parent());
  }

  private CountedLink counted(Topic topic) {
    Link link = listing.topicLink(topic.slug());
    return new CountedLink(link.path(), link.name(), articlesOf(topic.slug()).size());
  }

  private List<ListedArticle> articlesOf(Slug topic) {
    return articles.getOrDefault(topic, List.of());
  }
}
