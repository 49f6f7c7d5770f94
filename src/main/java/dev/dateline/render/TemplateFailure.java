package dev.dateline.render;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.SitePath;
import dev.dateline.text.Plural;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a template, with the page that showed it:
 *
 * <pre>{@code
 * templates/article.ftlh:12:9: error: Card has no "headlin", while rendering 2023/12/28/caravan/;
 * it has path, headline, date
 * }</pre>
 */
public final class TemplateFailure extends Exception {
  private final transient Place place;
  private final String problem;
  private final String hint;
  private final transient @Nullable SitePath page;

  /** A mistake that does not depend on the page, such as one of syntax. */
  TemplateFailure(Place place, String problem, String hint) {
    this(place, problem, hint, null, null);
  }

  TemplateFailure(
      Place place,
      String problem,
      String hint,
      @Nullable SitePath page,
      @Nullable Throwable cause) {
    super(place + ": " + problem, cause);
    this.place = place;
    this.problem = problem;
    this.hint = hint;
    this.page = page;
  }

  /** The mistake as a message for the designer. */
  public Diagnostic diagnostic() {
    return diagnostic(0);
  }

  /**
   * The mistakes of several pages as messages. A mistake that many pages have is named once, with
   * the first of these pages and the number of the others.
   */
  public static List<Diagnostic> diagnostics(Collection<TemplateFailure> failures) {
    Map<Diagnostic, TemplateFailure> first = new TreeMap<>();
    Map<Diagnostic, Integer> others = new TreeMap<>();
    failures.stream()
        .sorted(Comparator.comparing(TemplateFailure::pageValue))
        .forEach(
            failure -> {
              Diagnostic mistake = Diagnostic.error(failure.place, failure.problem, failure.hint);
              if (first.putIfAbsent(mistake, failure) != null) {
                others.merge(mistake, 1, Integer::sum);
              }
            });
    return first.entrySet().stream()
        .map(entry -> entry.getValue().diagnostic(others.getOrDefault(entry.getKey(), 0)))
        .toList();
  }

  private Diagnostic diagnostic(int otherPages) {
    if (page == null) {
      return Diagnostic.error(place, problem, hint);
    }
    String name = page.value().isEmpty() ? "the home page" : page.value();
    String others = otherPages == 0 ? "" : " and " + Plural.of(otherPages, "other page");
    return Diagnostic.error(place, problem + ", while rendering " + name + others, hint);
  }

  private String pageValue() {
    return page == null ? "" : page.value();
  }
}
