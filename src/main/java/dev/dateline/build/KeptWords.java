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
import java.util.List;
import java.util.Map;

/**
 * The words of the bodies of all articles: taken when a body is rendered, kept from build to build.
 * May be used from several threads.
 */
public final class KeptWords {
  /** For a site without a search. */
  static final KeptWords NONE =
      new KeptWords(Map.of(), Map.of(), "", new ContentDigest(0, 0), new WordStore(null));

  private final Map<ContentPath, Integer> years;
  private final Map<Integer, List<Article>> articles;
  private final String language;
  private final ContentDigest settings;
  private final WordStore store;

  private KeptWords(
      Map<ContentPath, Integer> years,
      Map<Integer, List<Article>> articles,
      String language,
      ContentDigest settings,
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
    ContentDigest settings =
        new Fingerprinter()
            .of(
                List.of(
                    Generator.id(),
                    site.setup().theme().digest(),
                    config.html().name(),
                    config.iframes()));
    return new KeptWords(years, articles, config.language(), settings, store);
  }

  /** Takes the words of a body that was rendered. */
  void keep(Body body, RenderedBody rendered) {
    Integer year = years.get(body.source().file());
    if (year != null && body.base() instanceof LinkBase.Relative) {
      ContentDigest key = key(body.source(), body.language(), new Fingerprinter());
      store.keep(year, key, wordsOf(rendered));
    }
  }

  /** Writes what is kept to the disk. */
  void flush() {
    store.flush();
  }

  /** The words of the bodies of a year's articles, by their files, as far as they are known. */
  Map<ContentPath, String> ofYear(int year) {
    Fingerprinter fingerprinter = new Fingerprinter();
    Map<ContentDigest, ContentPath> files = new HashMap<>();
    for (Article article : articles.getOrDefault(year, List.of())) {
      String ownLanguage = article.head().languageOr(language);
      files.put(key(article.body(), ownLanguage, fingerprinter), article.file());
    }
    Map<ContentPath, String> words = new HashMap<>(2 * files.size());
    store.ofYear(year, files.keySet()).forEach((key, text) -> words.put(files.get(key), text));
    return words;
  }

  private ContentDigest key(BodySource body, String language, Fingerprinter fingerprinter) {
    return fingerprinter.of(List.of(settings, body, language));
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
