package dev.dateline.read.language;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives the languages of one article addresses of their own. The one in the site's language is at
 * {@code 2023/12/28/caravan/}, the German one at {@code de/2023/12/28/caravan/}. Articles of one
 * address and of different {@code lang} are languages of one article as well.
 */
public final class ArticleLanguages {
  private final SiteLanguage site;
  private final Map<ContentPath, FileLanguage> byFile;

  /** The articles whose address or language is another one than their file alone says. */
  private final Map<ContentPath, Article> moved = new HashMap<>();

  /** What all languages of an article have in common, for each of them. */
  private final Map<ContentPath, String> common = new HashMap<>();

  private ArticleLanguages(SiteLanguage site, Map<ContentPath, FileLanguage> byFile) {
    this.site = site;
    this.byFile = byFile;
  }

  /**
   * @param files of all articles, also of those that are not shown, sorted
   * @param articles those that could be read
   * @param siteLanguage BCP 47 tag
   */
  public static ArticleLanguages of(
      List<ContentPath> files, List<Article> articles, String siteLanguage) {
    ArticleLanguages languages =
        new ArticleLanguages(new SiteLanguage(siteLanguage), FileLanguages.of(files));
    List<Article> foreign = new ArrayList<>();
    boolean byFile = !languages.byFile.isEmpty();
    for (Article article : articles) {
      FileLanguage ofFile = byFile ? languages.byFile.get(article.file()) : null;
      if (ofFile != null) {
        languages.placeByFile(article, ofFile);
      } else if (languages.site.isForeign(article.head().lang())) {
        foreign.add(article);
      }
    }
    if (!foreign.isEmpty()) {
      languages.placeByAddress(foreign, articles);
    }
    languages.moveAliases(articles);
    return languages;
  }

  /** An article at the address of its language. */
  public Article placed(Article article) {
    return moved.isEmpty() ? article : moved.getOrDefault(article.file(), article);
  }

  /**
   * The articles that are there in several languages.
   *
   * @param shown those that readers see, placed
   * @param diagnostics gets one warning for all that have their language in their address
   */
  public Translations translations(List<Article> shown, Diagnostics diagnostics) {
    if (common.isEmpty()) {
      return Translations.NONE;
    }
    Map<String, List<Article>> together = new LinkedHashMap<>();
    SortedSet<String> prefixes = new TreeSet<>();
    int prefixed = 0;
    for (Article article : shown) {
      String key = common.get(article.file());
      if (key != null) {
        together.computeIfAbsent(key, first -> new ArrayList<>()).add(article);
        if (site.isForeign(article.head().lang())) {
          prefixes.add("/" + SiteLanguage.folder(site.of(article.head().lang())));
          prefixed++;
        }
      }
    }
    if (prefixed > 0) {
      diagnostics.warning(
          Place.file("content"),
          "articles in another language than the site's ("
              + site.tag()
              + ") have it in their addresses: "
              + String.join(", ", prefixes)
              + " ("
              + prefixed
              + ")",
          "for one digest of each language give each a folder of its own and build it with -C");
    }
    Map<SitePath, List<SitePath>> groups = new HashMap<>();
    for (List<Article> group : together.values()) {
      if (group.size() > 1) {
        group.sort(
            Comparator.comparing((Article article) -> site.isForeign(article.head().lang()))
                .thenComparing(article -> site.of(article.head().lang()))
                .thenComparing(Article::file));
        List<SitePath> paths = group.stream().map(Article::path).toList();
        paths.forEach(path -> groups.put(path, paths));
      }
    }
    return new Translations(groups);
  }

  private void placeByFile(Article article, FileLanguage file) {
    String said = article.head().lang();
    String language = site.of(said == null ? file.tag() : said);
    SitePath path = file.withoutEnding(article.path());
    boolean foreign = site.isForeign(language);
    common.put(article.file(), "file " + file.article());
    place(
        article,
        foreign ? new SitePath(SiteLanguage.folder(language) + path.value()) : path,
        foreign ? language : said);
  }

  /** Articles of one address, of which at most one is in the site's language. */
  private void placeByAddress(List<Article> foreign, List<Article> articles) {
    Map<SitePath, Set<String>> languages = new HashMap<>();
    foreign.forEach(article -> languages.put(article.path(), new HashSet<>()));
    for (Article article : articles) {
      Set<String> ofAddress = languages.get(article.path());
      if (ofAddress != null && !byFile.containsKey(article.file())) {
        ofAddress.add(site.of(article.head().lang()));
      }
    }
    for (Article article : articles) {
      Set<String> ofAddress = languages.getOrDefault(article.path(), Set.of());
      if (ofAddress.size() > 1 && !byFile.containsKey(article.file())) {
        String language = site.of(article.head().lang());
        common.put(article.file(), "address " + article.path().value());
        if (site.isForeign(language)) {
          SitePath path = new SitePath(SiteLanguage.folder(language) + article.path().value());
          place(article, path, article.head().lang());
        }
      }
    }
  }

  private void moveAliases(List<Article> articles) {
    if (common.isEmpty()) {
      return;
    }
    SharedAliases shared = new SharedAliases();
    for (Article article : articles) {
      String key = common.get(article.file());
      if (key != null) {
        shared.add(article, key);
      }
    }
    moved.replaceAll(
        (file, article) -> {
          String lang = article.head().lang();
          String key = common.getOrDefault(file, "");
          boolean foreign = site.isForeign(lang) && !article.aliases().isEmpty();
          return foreign
              ? new Article(
                  article.path(),
                  article.head(),
                  article.dates(),
                  article.classification(),
                  article.body(),
                  shared.of(article, key, SiteLanguage.folder(site.of(lang))),
                  article.entryId())
              : article;
        });
  }

  private void place(Article article, SitePath path, @Nullable String lang) {
    ArticleHead head = article.head();
    ArticleHead inLanguage =
        new ArticleHead(
            head.headline(),
            head.summary(),
            head.standfirst(),
            head.dateline(),
            head.authors(),
            head.image(),
            lang);
    moved.put(
        article.file(),
        new Article(
            path,
            inLanguage,
            article.dates(),
            article.classification(),
            article.body(),
            article.aliases(),
            article.entryId()));
  }
}
