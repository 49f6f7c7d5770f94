package dev.dateline.plan.search;

import dev.dateline.model.Article;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.search.SearchYear.SearchedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * {@code /search/}: full-text search of all articles, by files that a browser reads. Each year has
 * an index of its own, so that a new article leaves those of other years as they are.
 */
public final class Search {
  public static final SitePath PATH = new SitePath("search/");

  private Search() {}

  /**
   * A site for a disk has none, as browsers let no page there read files. A page of the owner's at
   * the same address takes its place.
   *
   * @param form how links name pages
   */
  public static List<Output> outputs(PlanContext plan, LinkForm form) {
    boolean taken = plan.digest().pages().stream().anyMatch(page -> page.path().equals(PATH));
    if (!plan.config().search() || form == LinkForm.FILE || taken) {
      return List.of();
    }
    List<Output> outputs = new ArrayList<>();
    List<SearchYear> years = new ArrayList<>();
    years(plan).descendingMap().forEach((year, articles) -> years.add(year(year, articles)));
    outputs.add(page(years));
    years.forEach(year -> addFiles(year, outputs));
    return outputs;
  }

  /** Whether the search is among the outputs of a site. */
  public static boolean isIn(List<Output> outputs) {
    return outputs.stream()
        .anyMatch(
            output ->
                output instanceof TemplatePage<?> page
                    && page.inputs() instanceof SearchPageInputs);
  }

  private static SearchYear year(int year, List<SearchedArticle> articles) {
    Collections.reverse(articles);
    return SearchYear.of(year, articles);
  }

  private static NavigableMap<Integer, List<SearchedArticle>> years(PlanContext plan) {
    NavigableMap<Integer, List<SearchedArticle>> years = new TreeMap<>();
    List<Article> articles = plan.digest().articles();
    List<ListedArticle> listed = plan.listing().articles();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      years
          .computeIfAbsent(listed.get(i).day().getYear(), year -> new ArrayList<>())
          .add(
              new SearchedArticle(
                  listed.get(i),
                  article.body(),
                  article.head().languageOr(plan.config().language())));
    }
    return years;
  }

  private static Output page(List<SearchYear> years) {
    List<SearchPageInputs.Year> counts =
        years.stream()
            .map(
                year ->
                    new SearchPageInputs.Year(
                        year.year(), year.articles().size(), year.pieces(), year.spellings()))
            .toList();
    return TemplatePage.of(PATH, "search.ftlh", new SearchPageInputs(counts), Origin.DATELINE);
  }

  private static void addFiles(SearchYear year, List<Output> outputs) {
    for (int piece = 0; piece < year.pieces(); piece++) {
      outputs.add(file(year.file("words", piece), new WordFile(year, piece, false)));
      outputs.add(file(year.file("positions", piece), new WordFile(year, piece, true)));
    }
    for (int list = 0; list < year.spellings(); list++) {
      outputs.add(file(year.file("spellings", list), new SpellingFile(year, list)));
    }
    List<ListedArticle> articles = year.articles().stream().map(SearchedArticle::listed).toList();
    outputs.add(file(year.file("facets"), new FacetsFile(articles)));
    for (int number = 0; number < year.files(); number++) {
      int from = number * SearchYear.ARTICLES_IN_FILE;
      int to = Math.min(articles.size(), from + SearchYear.ARTICLES_IN_FILE);
      outputs.add(
          file(year.file("articles", number), new ArticlesFile(articles.subList(from, to))));
    }
  }

  private static <I extends Record & DataInputs> Output file(SitePath path, I inputs) {
    return new DataFile<>(path, inputs, Origin.DATELINE);
  }
}
