package dev.dateline.plan.pages;

import dev.dateline.model.Slug;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.YearArchive;
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

/**
 * The articles of a topic, of a source or of a running story. Its page shows the newest ones; pages
 * below it, one for each year, show all.
 *
 * @param link its page, and how many articles there are
 * @param archives newest first; none when the page itself shows all that a running story has
 */
record ArticleIndex(
    Kind kind, CountedLink link, List<ListedArticle> newest, List<YearArchive> archives) {

  /** What the articles have in common, and how the templates of the two pages are named. */
  enum Kind {
    TOPIC(Section.TOPICS, "topic"),
    SOURCE(Section.SOURCES, "source"),
    THREAD(Section.OTHER, "thread");

    final Section section;
    final String template;
    final String yearTemplate;

    Kind(Section section, String name) {
      this.section = section;
      this.template = name + ".ftlh";
      this.yearTemplate = name + "-year.ftlh";
    }
  }

  static ArticleIndex of(Kind kind, Link page, List<ListedArticle> newestFirst) {
    List<ListedArticle> newest = YearArchive.newest(newestFirst);
    boolean showsAll = kind == Kind.THREAD && newest.size() == newestFirst.size();
    return new ArticleIndex(
        kind,
        new CountedLink(page.path(), page.name(), newestFirst.size()),
        newest,
        showsAll ? List.of() : YearArchive.byYear(newestFirst));
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
    return YearArchive.links(link.path(), archives);
  }

  /** Adds its page and those of its years. */
  <I extends Record & ViewInputs> void addTo(List<Output> pages, I inputs) {
    pages.add(TemplatePage.of(link.path(), kind.template, inputs, Origin.DATELINE));
    YearArchivePages.add(pages, this);
  }
}
