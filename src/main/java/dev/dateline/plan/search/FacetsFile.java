package dev.dateline.plan.search;

import dev.dateline.json.Json;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.view.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * {@code facets.json}: which articles of a year have a topic and which cite a source, so that
 * results can be counted by them.
 *
 * @param articles of the year, oldest first
 */
record FacetsFile(List<ListedArticle> articles) implements DataInputs {

  /** All topics and all sources of the year, in the order of their addresses. */
  public record Facets(List<Facet> topics, List<Facet> sources) {}

  /**
   * A topic or source.
   *
   * @param path of its page, from the site's root, which tells it from all others
   * @param in the articles, each as its distance from the one before
   */
  public record Facet(String path, String name, String in) {}

  @Override
  public <E extends Exception> byte[] bytes(DataSources<E> sources) {
    Facets facets = new Facets(facets(ListedArticle::topics), facets(ListedArticle::sources));
    return Json.text(facets).getBytes(StandardCharsets.UTF_8);
  }

  private List<Facet> facets(Function<ListedArticle, List<Link>> links) {
    Map<String, Members> byPath = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Link link : links.apply(articles.get(i))) {
        byPath.computeIfAbsent(link.path().value(), path -> new Members(link.name())).add(i);
      }
    }
    List<Facet> facets = new ArrayList<>();
    byPath.forEach(
        (path, members) -> facets.add(new Facet(path, members.name, members.numbers.toString())));
    return facets;
  }

  private static final class Members {
    final String name;
    final PrintableNumbers numbers = new PrintableNumbers();
    int last = -1;

    Members(String name) {
      this.name = name;
    }

    void add(int article) {
      if (article > last) {
        numbers.add(article - last - 1);
        last = article;
      }
    }
  }
}
