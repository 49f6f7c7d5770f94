package dev.dateline.build;

import dev.dateline.cache.Fingerprinter;
import dev.dateline.cache.Generator;
import dev.dateline.cache.WordStore;
import dev.dateline.config.SiteConfig;
import dev.dateline.markdown.RenderedBody;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the bodies of all articles: taken when a body is rendered, kept from build to build.
 * May be used from several threads.
 */
public final class KeptWords {
  /** For a site without a search. */
  static final KeptWords NONE =
      new KeptWords(Map.of(), Map.of(), "", List.of(), new WordStore(null));

  private final Map<ContentPath, Integer> years;
  private final Map<Integer, List<Article>> articles;
  private final String language;
  private final List<Object> settings;
  private final WordStore store;

  /** Of the year that was asked for last. */
  private @Nullable YearWords latest;

  private record YearWords(int year, Map<ContentDigest, String> words) {}

  private KeptWords(
      Map<ContentPath, Integer> years,
      Map<Integer, List<Article>> articles,
      String language,
      List<Object> settings,
      WordStore store) {
    this.years = years;
    this.articles = articles;
    this.language = language;
    this.settings = settings;
    this.store = store;
  }

  /** The words of the articles of a site, if it has a search. */
  public static KeptWords of(PlannedSite site, WordStore store) {
    SiteConfig config = site.setup().config();
    if (!config.search()) {
      return NONE;
    }
    Map<ContentPath, Integer> years = new HashMap<>();
    Map<Integer, List<Article>> articles = new HashMap<>();
    for (Article article : site.content().articles()) {
      int year = article.dates().published().day().getYear();
      years.put(article.file(), year);
      articles.computeIfAbsent(year, first -> new ArrayList<>()).add(article);
    }
    List<Object> settings =
        List.of(
            Generator.id(), site.setup().theme().digest(), config.html().name(), config.iframes());
    return new KeptWords(years, articles, config.language(), settings, store);
  }

  /** Takes the words of a body that was rendered. */
  void keep(Body body, RenderedBody rendered) {
    Integer year = years.get(body.source().file());
    if (year != null && body.base() instanceof LinkBase.Relative) {
      store.keep(year, key(body.source(), body.language()), wordsOf(rendered));
    }
  }

  /** The words of a body of an article; null if they are not known. */
  synchronized @Nullable String find(BodySource body, String language) {
    Integer year = years.get(body.file());
    if (year == null) {
      return null;
    }
    YearWords words = latest;
    if (words == null || words.year() != year) {
      words = new YearWords(year, store.ofYear(year, keys(year)));
      latest = words;
    }
    return words.words().get(key(body, language));
  }

  /** Writes what is kept to the disk. */
  void flush() {
    store.flush();
  }

  private Set<ContentDigest> keys(int year) {
    Set<ContentDigest> keys = new HashSet<>();
    for (Article article : articles.getOrDefault(year, List.of())) {
      keys.add(key(article.body(), article.head().languageOr(language)));
    }
    return keys;
  }

  private ContentDigest key(BodySource body, String language) {
    return new Fingerprinter().of(List.of(settings, body, language));
  }

  /** The words of a body, as {@link dev.dateline.plan.output.BodyWords} has them. */
  static String wordsOf(RenderedBody rendered) {
    StringBuilder words = new StringBuilder();
    for (String part : rendered.text().split("\n")) {
      int start = words.length();
      SearchWords.append(part, words);
      if (words.length() > start) {
        words.setCharAt(words.length() - 1, '\n');
      }
    }
    return words.toString();
  }
}
