package dev.dateline.plan.search;

import dev.dateline.json.Json;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.view.Link;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code articles-N.json}: what a result says of some articles that follow one another in a year.
 *
 * @param articles oldest first
 */
record ArticlesFile(List<ListedArticle> articles) implements DataInputs {

  /**
   * An article as a result.
   *
   * @param path from the site's root
   * @param date as readers see it
   * @param lang BCP 47 tag; absent for the site's language
   */
  public record Result(
      String path,
      String headline,
      String date,
      @Nullable String place,
      List<String> sources,
      @Nullable String lang) {}

  @Override
  public <E extends Exception> byte[] bytes(DataSources<E> sources) {
    ViewContext context = sources.context();
    List<Result> results = articles.stream().map(article -> result(article, context)).toList();
    return Json.text(results).getBytes(StandardCharsets.UTF_8);
  }

  private static Result result(ListedArticle article, ViewContext context) {
    String lang = article.head().lang();
    return new Result(
        context.links().of(article.path()),
        article.head().headline(),
        context.dates().label(article.dates().published()).text(),
        article.head().dateline(),
        article.sources().stream().map(Link::name).toList(),
        context.config().language().equals(lang) ? null : lang);
  }
}
