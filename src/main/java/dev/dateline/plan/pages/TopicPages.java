package dev.dateline.plan.pages;

import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.listing.YearArchive;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.TopicIndexView;
import dev.dateline.plan.view.TopicView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final Map<Slug, List<ListedArticle>> articles = new HashMap<>();

  TopicPages(PlanContext plan) {
    listing = plan.listing();
    topics = plan.digest().topics();
    Set<Slug> withAncestors = new LinkedHashSet<>();
    for (ListedArticle article : listing.articles()) {
      withAncestors.clear();
      for (TopicRef ref : article.classification().topics()) {
        for (Topic topic = topics.get(ref.slug()); topic != null; topic = parentOf(topic)) {
          withAncestors.add(topic.slug());
        }
      }
      for (Slug topic : withAncestors) {
        articles.computeIfAbsent(topic, first -> new ArrayList<>()).add(article);
      }
    }
  }

  /** All topics at the top of the tree, by name. */
  List<CountedLink> roots() {
    return childrenOf(null);
  }

  List<Output> pages() {
    List<Output> pages = new ArrayList<>();
    pages.add(
        TemplatePage.of(
            DigestListing.TOPICS, "topics.ftlh", new IndexInputs(entries(null)), Origin.DATELINE));
    for (Topic topic : topics.values()) {
      List<YearArchive> years = YearArchive.byYear(articlesOf(topic.slug()));
      CountedLink link = counted(topic);
      List<CountedLink> yearLinks = YearArchive.links(link.path(), years);
      TopicInputs inputs =
          new TopicInputs(
              link,
              topic.description(),
              parents(topic),
              childrenOf(topic.slug()),
              YearArchive.newest(articlesOf(topic.slug())),
              yearLinks);
      pages.add(TemplatePage.of(link.path(), "topic.ftlh", inputs, Origin.DATELINE));
      YearArchivePages.add(pages, Section.TOPICS, link, years, yearLinks);
    }
    return pages;
  }

  private record IndexInputs(List<TopicIndexView.Entry> topics) implements ViewInputs {
    @Override
    public TopicIndexView view(ViewContext context) {
      return new TopicIndexView(
          context.pages().of(DigestListing.TOPICS, Section.TOPICS, "", ""), topics);
    }
  }

  /**
   * @param parents the topics above it, from the top down
   * @param newest its newest articles, newest first
   * @param years its year archives, newest first
   */
  private record TopicInputs(
      CountedLink link,
      @Nullable String description,
      List<Link> parents,
      List<CountedLink> children,
      List<ListedArticle> newest,
      List<CountedLink> years)
      implements ViewInputs {
    @Override
    public TopicView view(ViewContext context) {
      String summary = description == null ? "" : description;
      return new TopicView(
          context.pages().of(link.path(), Section.TOPICS, link.name(), summary),
          link,
          description,
          parents,
          children,
          ListedArticle.cards(newest, context),
          years);
    }
  }

  private List<TopicIndexView.Entry> entries(@Nullable Slug parent) {
    List<TopicIndexView.Entry> entries = new ArrayList<>();
    for (Topic topic : under(parent)) {
      entries.add(
          new TopicIndexView.Entry(counted(topic), topic.description(), entries(topic.slug())));
    }
    return entries;
  }

  private List<CountedLink> childrenOf(@Nullable Slug parent) {
    List<CountedLink> links = new ArrayList<>();
    for (Topic topic : under(parent)) {
      links.add(counted(topic));
    }
    return links;
  }

  private List<Topic> under(@Nullable Slug parent) {
    List<Topic> under = new ArrayList<>();
    for (Topic topic : topics.values()) {
      if (parent == null ? parentOf(topic) == null : parent.equals(topic.parent())) {
        under.add(topic);
      }
    }
    under.sort(BY_NAME);
    return under;
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
