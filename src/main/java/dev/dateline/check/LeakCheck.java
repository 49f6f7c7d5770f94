package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
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
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes sure that nothing of an article that is held back is in the site: a guard against mistakes
 * in this program and in templates. Words that published articles or the settings use as well are
 * no sign of a mistake.
 */
public final class LeakCheck {
  private static final List<String> SETTINGS = List.of("site.yml", "topics.yml", "sources.yml");

  private final HeldArticles held;
  private final Path content;
  private final Set<HeldPhrase> known = ConcurrentHashMap.newKeySet();
  private final Map<HeldPhrase, String> leaks = new ConcurrentHashMap<>();

  public LeakCheck(HeldArticles held, Path folder) {
    this.held = held;
    this.content = folder.resolve("content");
  }

  public void check(Path site, List<String> files, Diagnostics diagnostics) throws IOException {
    if (held.phrases().isEmpty() && held.pages().isEmpty()) {
      return;
    }
    try {
      learnPublishedWords(new PhraseIndex(held.phrases()));
      PhraseIndex secret =
          new PhraseIndex(
              held.phrases().stream().filter(phrase -> !known.contains(phrase)).toList());
      files.parallelStream().filter(this::isRendered).forEach(file -> look(site, file, secret));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    report(files, diagnostics);
  }

  private void learnPublishedWords(PhraseIndex index) {
    held.published().parallelStream()
        .forEach(file -> index.find(Words.ofMarkdown(read(file.in(content))), known::add));
    for (String name : SETTINGS) {
      Path file = content.resolve(name);
      if (Files.isRegularFile(file)) {
        index.find(Words.of(read(file)), known::add);
      }
    }
    // That an article names an address does not make it one that readers may know.
    known.removeIf(phrase -> phrase.kind() == HeldPhrase.Kind.ADDRESS);
    held.addresses().forEach(address -> index.find(Words.of(address), known::add));
  }

  /** What an editor put into the content folder as it is was meant to be seen. */
  private boolean isRendered(String path) {
    boolean text =
        path.endsWith(".html")
            || path.endsWith(".xml")
            || path.endsWith(".json")
            || path.endsWith(".txt");
    return text && !Files.exists(new ContentPath(path).in(content));
  }

  private void look(Path site, String path, PhraseIndex index) {
    String text = read(site.resolve(path));
    index.find(Words.of(text), phrase -> found(phrase, path));
    long[] shown = path.endsWith(".html") ? Words.ofPage(text) : Words.ofData(text);
    index.find(shown, phrase -> found(phrase, path));
  }

  private void found(HeldPhrase phrase, String path) {
    leaks.merge(phrase, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private void report(List<String> files, Diagnostics diagnostics) {
    Map<Withheld, EnumMap<HeldPhrase.Kind, String>> byArticle =
        new TreeMap<>(Comparator.comparing(Withheld::file));
    leaks.forEach((phrase, path) -> add(byArticle, phrase.article(), phrase.kind(), path));
    for (String file : files) {
      Withheld article = held.pages().get(file);
      if (article != null) {
        add(byArticle, article, HeldPhrase.Kind.ADDRESS, file);
      }
    }
    byArticle.forEach(
        (article, kinds) -> {
          List<String> signs = new ArrayList<>();
          kinds.forEach((kind, path) -> signs.add(kind.description() + " is in site/" + path));
          diagnostics.error(
              Place.file(article.file().display()),
              "is " + state(article.state()) + ", but " + String.join(" and ", signs),
              "take it out of what that page is made from, or publish the article");
        });
  }

  private static void add(
      Map<Withheld, EnumMap<HeldPhrase.Kind, String>> byArticle,
      Withheld article,
      HeldPhrase.Kind kind,
      String path) {
    byArticle
        .computeIfAbsent(article, first -> new EnumMap<>(HeldPhrase.Kind.class))
        .merge(kind, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private static String state(State state) {
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
