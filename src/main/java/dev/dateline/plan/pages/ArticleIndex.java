package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.Period;
import dev.dateline.plan.listing.PeriodArticles;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a topic, of a source or of a thread. Its page shows the newest ones, and the
 * headlines of the next ones of the same year; pages below it, one for each year, show all.
 *
 * @param link its page, and how many articles there are
 * @param rest null when the newest ones are all of their year
 * @param archives its years, newest first; none when the page itself shows all that a thread has
 */
record ArticleIndex(
    Kind kind,
    CountedLink link,
    List<ListedArticle> newest,
    @Nullable RestOfYear rest,
    List<PeriodArticles> archives) {
  private static final int NEWEST = 20;

  /** What the articles have in common, and how the template of its page is named. */
  enum Kind {
    TOPIC(Section.TOPICS, "topic"),
    SOURCE(Section.SOURCES, "source"),
    THREAD(Section.OTHER, "thread");

    final Section section;
    final String template;

    Kind(Section section, String name) {
      this.section = section;
      this.template = name + ".ftlh";
    }
  }

  static ArticleIndex of(Kind kind, Link page, List<ListedArticle> newestFirst) {
    int count = newestFirst.size();
    List<ListedArticle> newest = newestFirst.subList(0, Math.min(NEWEST, count));
    boolean showsAll = kind == Kind.THREAD && newest.size() == count;
    List<PeriodArticles> years =
        showsAll ? List.of() : PeriodArticles.cut(Period.Unit.YEAR, newestFirst);
    return new ArticleIndex(
        kind,
        new CountedLink(page.path(), page.name(), count),
        newest,
        RestOfYear.of(years, newest.size()),
        years);
  }

  /**
   * Articles by what they have in common, newest first; each once that is there in several
   * languages.
   *
   * @param slugsOf adds the slugs of the groups of an article: of its topics, for example
   */
  static Map<Slug, List<ListedArticle>> group(
      DigestListing listing, BiConsumer<ListedArticle, Set<Slug>> slugsOf) {
    Map<Slug, List<ListedArticle>> groups = new HashMap<>();
    Set<Slug> slugs = new LinkedHashSet<>();
    for (ListedArticle article : listing.articles()) {
      slugs.clear();
      slugsOf.accept(article, slugs);
      for (Slug slug : slugs) {
        groups.computeIfAbsent(slug, first -> new ArrayList<>()).add(article);
      }
    }
    groups.replaceAll((slug, group) -> listing.once(group));
    return groups;
  }

  /** The pages of its years, newest first. */
  List<CountedLink> years() {
    List<CountedLink> links = new ArrayList<>(archives.size());
    for (PeriodArticles year : archives) {
      SitePath path = year.period().below(link.path());
      String name = Integer.toString(year.period().start().getYear());
      links.add(new CountedLink(path, name, year.articles().size()));
    }
    return links;
  }

  /** Adds its page and those of its years, months and days. */
  <I extends Record & ViewInputs> void addTo(List<Output> pages, I inputs) {
    pages.add(TemplatePage.of(link.path(), kind.template, inputs, Origin.DATELINE));
    PeriodPages.add(pages, this);
  }
}
