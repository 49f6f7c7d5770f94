package dev.dateline.plan;

import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.plan.YearArchives.Year;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.TopicIndexView;
import dev.dateline.plan.view.TopicView;
import dev.dateline.plan.view.TopicYearView;
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

  private final PlanContext context;
  private final Map<Slug, Topic> topics;
  private final Map<Slug, List<Listed>> articles = new HashMap<>();

  TopicPages(PlanContext context) {
    this.context = context;
    this.topics = context.digest().topics();
    for (Slug topic : topics.keySet()) {
      articles.put(topic, new ArrayList<>());
    }
    Set<Slug> withAncestors = new LinkedHashSet<>();
    for (Listed listed : context.newestFirst()) {
      withAncestors.clear();
      file(listed, withAncestors);
    }
  }

  private void file(Listed listed, Set<Slug> withAncestors) {
    for (TopicRef ref : listed.article().classification().topics()) {
      for (Topic topic = topics.get(ref.slug()); topic != null; topic = parentOf(topic)) {
        withAncestors.add(topic.slug());
      }
    }
    for (Slug topic : withAncestors) {
      articlesOf(topic).add(listed);
    }
  }

  /** All topics at the top of the tree, by name. */
  List<CountedLink> roots() {
    return childrenOf(null);
  }

  void addTo(List<PlannedPage> pages) {
    pages.add(
        PlannedPage.of(
            Listings.TOPICS,
            new TopicIndexView(
                context.pageInfos().of(Listings.TOPICS, Section.TOPICS, "", ""), entries(null))));
    for (Topic topic : topics.values()) {
      List<Year> years = YearArchives.byYear(articlesOf(topic.slug()));
      CountedLink link = counted(topic);
      List<CountedLink> yearLinks = YearArchives.links(link.path(), years);
      pages.add(page(topic, link, yearLinks));
      for (Year year : years) {
        pages.add(yearPage(link, year, yearLinks));
      }
    }
  }

  private PlannedPage page(Topic topic, CountedLink link, List<CountedLink> years) {
    List<Listed> newest = YearArchives.newest(articlesOf(topic.slug()));
    List<Link> parents = parents(topic);
    List<CountedLink> children = childrenOf(topic.slug());
    String description = topic.description();
    return PlannedPage.of(
        link.path(),
        TopicView.class,
        List.of(topic, link, parents, children, newest, years),
        () ->
            new TopicView(
                context
                    .pageInfos()
                    .of(
                        link.path(),
                        Section.TOPICS,
                        link.name(),
                        description == null ? "" : description),
                link,
                description,
                parents,
                children,
                YearArchives.cards(newest),
                years));
  }

  private PlannedPage yearPage(CountedLink topic, Year year, List<CountedLink> years) {
    var path = topic.path().page(Integer.toString(year.year()));
    Link link = new Link(topic.path(), topic.name());
    return PlannedPage.of(
        path,
        TopicYearView.class,
        List.of(link, year.articles(), years),
        () ->
            new TopicYearView(
                context.pageInfos().of(path, Section.TOPICS, topic.name() + " " + year.year(), ""),
                link,
                year.year(),
                year.articles().size(),
                context.archives().months(year),
                years));
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
      parents.add(0, context.listings().topicLink(parent.slug()));
    }
    return parents;
  }

  private @Nullable Topic parentOf(Topic topic) {
    return topic.parent() == null ? null : topics.get(topic.parent());
  }

  private CountedLink counted(Topic topic) {
    return new CountedLink(
        context.listings().topicLink(topic.slug()).path(),
        topic.name(),
        articlesOf(topic.slug()).size());
  }

  private List<Listed> articlesOf(Slug topic) {
    List<Listed> of = articles.get(topic);
    return of == null ? List.of() : of;
  }
}
