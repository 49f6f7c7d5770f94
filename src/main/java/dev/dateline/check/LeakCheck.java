package dev.dateline.check;

import dev.dateline.check.HeldPhrase.Origin;
import dev.dateline.config.SettingsFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.text.PhraseFinder;
import dev.dateline.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.FilenameUtils;

/**
 * Makes sure that the files of a site contain nothing of an article that readers must not see: a
 * guard against mistakes in this program and in templates, and against copies of a draft among the
 * files that are copied from the content. Words that published articles or the settings contain as
 * well are allowed.
 */
public final class LeakCheck {

  private final HeldArticles held;
  private final Path content;
  private final Set<HeldPhrase> published = ConcurrentHashMap.newKeySet();
  private final Map<HeldPhrase, String> leaks = new ConcurrentHashMap<>();

  public LeakCheck(HeldArticles held, Path folder) {
    this.held = held;
    this.content = folder.resolve("content");
  }

  /**
   * Adds an error for each article of which something is in the site.
   *
   * @param files paths below {@code site}
   */
  public void check(Path site, List<String> files, Diagnostics diagnostics) throws IOException {
    if (held.phrases().isEmpty() && held.pages().isEmpty()) {
      return;
    }
    try {
      findPublishedPhrases(finder(held.phrases()));
      PhraseFinder<HeldPhrase> secret =
          finder(held.phrases().stream().filter(phrase -> !published.contains(phrase)).toList());
      files.parallelStream().forEach(file -> search(site, file, secret));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    report(files, diagnostics);
  }

  private static PhraseFinder<HeldPhrase> finder(List<HeldPhrase> phrases) {
    PhraseFinder<HeldPhrase> finder = new PhraseFinder<>();
    phrases.forEach(phrase -> finder.add(phrase.words(), phrase));
    return finder;
  }

  private void findPublishedPhrases(PhraseFinder<HeldPhrase> finder) {
    held.published().parallelStream()
        .map(file -> Words.of(ShownText.ofMarkdown(read(file.in(content)))))
        .forEach(words -> finder.find(words, published::add));
    for (String name : SettingsFile.NAMES) {
      Path file = content.resolve(name);
      if (Files.isRegularFile(file)) {
        finder.find(Words.of(read(file)), published::add);
      }
    }
    // An address is public only when a page is there, not when an article mentions it.
    published.removeIf(phrase -> phrase.origin() == Origin.ADDRESS);
    held.addresses().forEach(address -> finder.find(Words.of(address), published::add));
  }

  private void search(Path site, String path, PhraseFinder<HeldPhrase> finder) {
    String text = SearchedText.of(site.resolve(path));
    if (text == null) {
      return;
    }
    boolean page = FilenameUtils.isExtension(path, "html", "htm", "xhtml", "svg");
    String shown = page ? ShownText.ofHtml(text) : ShownText.ofData(text);
    for (String each : List.of(text, shown, ShownText.ofMarkdown(text))) {
      finder.find(Words.of(each), phrase -> leaks.merge(phrase, path, LeakCheck::first));
    }
  }

  private static String first(String path, String other) {
    return path.compareTo(other) <= 0 ? path : other;
  }

  private void report(List<String> files, Diagnostics diagnostics) {
    Map<Withheld, EnumMap<Origin, String>> byArticle =
        new TreeMap<>(Comparator.comparing(Withheld::file));
    leaks.forEach((phrase, path) -> add(byArticle, phrase.article(), phrase.origin(), path));
    for (String file : files) {
      Withheld article = held.pages().get(file);
      if (article != null) {
        add(byArticle, article, Origin.ADDRESS, file);
      }
    }
    byArticle.forEach(
        (article, origins) -> {
          List<String> leaked = new ArrayList<>();
          origins.forEach(
              (origin, path) -> leaked.add(origin.description() + " is in site/" + path));
          Set<String> copies = new TreeSet<>(origins.values());
          copies.removeIf(path -> !Files.exists(new ContentPath(path).in(content)));
          diagnostics.error(
              Place.file(article.file().display()),
              "is " + describe(article.state()) + ", but " + String.join(" and ", leaked),
              copies.isEmpty()
                  ? "take it out of what that page is made from, or publish the article"
                  : "take content/"
                      + String.join(" and content/", copies)
                      + " away, or publish the article");
        });
  }

  private static void add(
      Map<Withheld, EnumMap<Origin, String>> byArticle,
      Withheld article,
      Origin origin,
      String path) {
    byArticle
        .computeIfAbsent(article, first -> new EnumMap<>(Origin.class))
        .merge(origin, path, LeakCheck::first);
  }

  /** The state as it is named after "is": {@code a draft}, {@code scheduled}. */
  static String describe(State state) {
    return state == State.DRAFT ? "a draft" : state.word();
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
