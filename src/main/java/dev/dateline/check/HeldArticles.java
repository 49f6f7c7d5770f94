package dev.dateline.check;

import dev.dateline.config.SiteConfigReader;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Withheld;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.ContentScanner;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ScannedFile;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The articles and pages that readers must not see, by what they would be recognised by; and the
 * published ones, whose words may be shown. Read from the content itself and not from what the
 * build made of it, which is what is looked over.
 *
 * @param phrases of those held back
 * @param pages of those held back, by output file
 * @param published files of the content folder
 * @param addresses of what is published, former ones too
 */
public record HeldArticles(
    List<HeldPhrase> phrases,
    Map<String, Withheld> pages,
    List<ContentPath> published,
    Set<String> addresses) {
  private static final int FEWEST_LETTERS = 12;
  private static final int SENTENCE_WORDS = 6;
  private static final int SENTENCE_LETTERS = 25;

  /** Where a sentence, a paragraph, an item of a list or a cell of a table ends. */
  private static final Pattern END_OF_SENTENCE =
      Pattern.compile(
          "(?<=[.!?…。！？][\"'”’)]{0,2})\\s+|(?<=[。！？])|\\n\\s*\\n|\\n\\s*(?:[-*+>#]|\\d+[.)])|\\|");

  public static HeldArticles read(Path folder, List<Withheld> withheld) throws IOException {
    HeldArticles held =
        new HeldArticles(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>());
    if (withheld.isEmpty()) {
      return held;
    }
    Map<ContentPath, Withheld> byFile = new HashMap<>();
    withheld.forEach(each -> byFile.put(each.file(), each));
    Path content = folder.resolve("content");
    Diagnostics known = new Diagnostics(false);
    ArticleReader reader =
        new ArticleReader(
            content,
            SiteConfigReader.read(content, known),
            TopicVocabularyReader.read(content, known),
            SourceRegistryReader.read(content, known),
            (markdown, language) -> "");
    List<ReadResult> results =
        ContentScanner.scan(content, Runtime.getRuntime().availableProcessors(), known)
            .parallelStream()
            .filter(file -> file.kind() != ScannedFile.Kind.ASSET)
            .map(reader::read)
            .toList();
    for (ReadResult result : results) {
      held.add(result, byFile.get(result.file()), content);
    }
    held.pages.keySet().removeAll(held.addresses);
    return held;
  }

  private void add(ReadResult result, @Nullable Withheld withheld, Path content)
      throws IOException {
    if (withheld == null) {
      published.add(result.file());
    }
    if (result instanceof ReadArticle read) {
      Article article = read.article();
      if (withheld == null) {
        publish(article.path(), article.aliases());
      } else {
        hold(withheld, article.path(), article.story().headline());
        addSentences(withheld, article.story().summary());
        addSentences(withheld, body(article.body(), content));
      }
    } else if (result instanceof ReadPage read) {
      StandalonePage page = read.page();
      if (withheld == null) {
        publish(page.path(), page.aliases());
      } else {
        hold(withheld, page.path(), page.title());
        addSentences(withheld, body(page.body(), content));
      }
    }
  }

  private void publish(SitePath path, List<SitePath> aliases) {
    addresses.add(path.outputFile());
    aliases.forEach(alias -> addresses.add(alias.outputFile()));
  }

  private void hold(Withheld article, SitePath path, String headline) {
    pages.put(path.outputFile(), article);
    String address = path.value();
    long[] words = Words.of(address);
    if (words.length > HeldPhrase.FEWEST_WORDS) {
      phrases.add(new HeldPhrase(article, HeldPhrase.Kind.ADDRESS, words));
    }
    String trimmed = address.substring(0, Math.max(0, address.length() - 1));
    add(article, HeldPhrase.Kind.SLUG, trimmed.substring(trimmed.lastIndexOf('/') + 1));
    add(article, HeldPhrase.Kind.HEADLINE, headline);
  }

  private void addSentences(Withheld article, String markdown) {
    for (String sentence : END_OF_SENTENCE.split(markdown)) {
      long[] words = Words.ofMarkdown(sentence);
      if (words.length >= SENTENCE_WORDS && letters(sentence) >= SENTENCE_LETTERS) {
        phrases.add(new HeldPhrase(article, HeldPhrase.Kind.SENTENCE, words));
      }
    }
  }

  /** A few short words may stand anywhere. */
  private void add(Withheld article, HeldPhrase.Kind kind, String text) {
    long[] words = Words.ofMarkdown(text);
    if (words.length >= HeldPhrase.FEWEST_WORDS && letters(text) >= FEWEST_LETTERS) {
      phrases.add(new HeldPhrase(article, kind, words));
    }
  }

  /** An ideograph says as much as several letters do. */
  private static int letters(String text) {
    return text.codePoints()
        .map(c -> Character.isIdeographic(c) ? 3 : Character.isLetter(c) ? 1 : 0)
        .sum();
  }

  private static String body(BodySource body, Path content) throws IOException {
    try {
      String text = SourceText.decode(Files.readAllBytes(body.file().in(content)));
      return text.substring(body.offset(), body.end());
    } catch (UnreadableText | IndexOutOfBoundsException e) {
      throw new IOException(body.file().display() + " was changed while it was published", e);
    }
  }
}
