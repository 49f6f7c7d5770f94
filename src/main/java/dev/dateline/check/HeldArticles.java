package dev.dateline.check;

import dev.dateline.check.HeldPhrase.Origin;
import dev.dateline.config.SiteConfig;
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
import dev.dateline.read.BodyText;
import dev.dateline.read.ContentSorter;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.NoArticle;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Unread;
import dev.dateline.read.language.ArticleLanguages;
import dev.dateline.read.language.PageLanguages;
import dev.dateline.read.scan.ContentScanner;
import dev.dateline.read.scan.ScannedFile;
import dev.dateline.text.UnreadableText;
import dev.dateline.text.Words;
import dev.dateline.text.mail.MailText;
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
 * The articles and pages that readers must not see, with the phrases by which they would be
 * recognised, and the published ones, whose words may be shown. It is read from the content folder
 * again, because the results of the build are what {@link LeakCheck} checks.
 *
 * @param phrases of the articles that readers must not see
 * @param pages the same articles by the output file that each would have
 * @param published the files of published articles and pages
 * @param addresses the output files of published articles and pages, also at former addresses
 */
public record HeldArticles(
    List<HeldPhrase> phrases,
    Map<String, Withheld> pages,
    List<ContentPath> published,
    Set<String> addresses) {
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_LETTERS = 12;
  private static final int SENTENCE_WORDS = 6;
  private static final int SENTENCE_LETTERS = 25;
  private static final int LONGEST_PHRASE = 300;

  /** Where a sentence, a paragraph, an item of a list or a cell of a table ends. */
  private static final Pattern END_OF_SENTENCE =
      Pattern.compile(
          "(?<=[.!?…。！？][\"'”’)]{0,2})\\s+|(?<=[。！？])|\\n\\s*\\n|\\n\\s*(?:[-*+>#]|\\d+[.)])|\\|");

  /**
   * @param folder the digest's, which holds {@code content/}
   * @param withheld what the build kept from readers
   */
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
    SiteConfig config = SiteConfigReader.read(content, known);
    ArticleReader reader =
        new ArticleReader(
            content,
            config,
            TopicVocabularyReader.read(content, known),
            SourceRegistryReader.read(content, known),
            (markdown, language) -> "");
    List<ReadResult> results =
        ContentScanner.scan(content, Runtime.getRuntime().availableProcessors(), known)
            .parallelStream()
            .filter(file -> file.kind() != ScannedFile.Kind.ASSET)
            .map(reader::read)
            .toList();
    ArticleLanguages languages = ContentSorter.languages(results, config.language());
    PageLanguages pageLanguages = ContentSorter.pageLanguages(results, config.language());
    for (ReadResult result : results) {
      held.add(result, languages, pageLanguages, byFile.get(result.file()), content);
    }
    held.pages.keySet().removeAll(held.addresses);
    return held;
  }

  private void add(
      ReadResult result,
      ArticleLanguages languages,
      PageLanguages pageLanguages,
      @Nullable Withheld withheld,
      Path content)
      throws IOException {
    if (result instanceof NoArticle) {
      return;
    }
    if (withheld == null) {
      published.add(result.file());
    }
    if (result instanceof ReadArticle read) {
      Article article = languages.placed(read.article());
      if (withheld == null) {
        publish(article.path(), article.aliases());
      } else {
        hold(withheld, article.path(), article.head().headline());
        addSentences(withheld, article.head().summary());
        addSentences(withheld, body(article.body(), content));
      }
    } else if (result instanceof ReadPage read) {
      StandalonePage page = pageLanguages.placed(read.page());
      if (withheld == null) {
        publish(page.path(), page.aliases());
      } else {
        hold(withheld, page.path(), page.title());
        addSentences(withheld, body(page.body(), content));
      }
    } else if (result instanceof Unread read && withheld != null) {
      add(withheld, Origin.HEADLINE, read.headline(), FEWEST_WORDS, FEWEST_LETTERS);
      addSentences(withheld, body(read.body(), content));
    }
  }

  private void publish(SitePath path, List<SitePath> aliases) {
    addresses.add(path.outputFile());
    aliases.forEach(alias -> addresses.add(alias.outputFile()));
  }

  private void hold(Withheld article, SitePath path, String headline) {
    pages.put(path.outputFile(), article);
    String address = path.value();
    Words words = Words.of(address);
    if (words.count() > FEWEST_WORDS) {
      phrases.add(new HeldPhrase(article, Origin.ADDRESS, words));
    }
    add(article, Origin.SLUG, path.name(), FEWEST_WORDS, FEWEST_LETTERS);
    add(article, Origin.HEADLINE, headline, FEWEST_WORDS, FEWEST_LETTERS);
  }

  private void addSentences(Withheld article, String markdown) {
    Set<String> known = new HashSet<>();
    for (String sentence : END_OF_SENTENCE.split(markdown)) {
      for (int start = 0; start < sentence.length(); ) {
        int end = endOfPiece(sentence, start);
        String piece = sentence.substring(start, end);
        if (known.add(piece)) {
          add(article, Origin.SENTENCE, piece, SENTENCE_WORDS, SENTENCE_LETTERS);
        }
        start = end;
      }
    }
  }

  /** Long sentences are cut, as the search takes longer the longer the phrases are. */
  private static int endOfPiece(String sentence, int start) {
    int end = start + LONGEST_PHRASE;
    if (end >= sentence.length()) {
      return sentence.length();
    }
    int space = sentence.substring(start, end).lastIndexOf(' ');
    return space > 0 ? start + space : end;
  }

  /** Adds words unless they are so few or short that any article might contain them. */
  private void add(Withheld article, Origin origin, String text, int fewest, int fewestLetters) {
    Words words = Words.of(ShownText.ofMarkdown(text));
    if (words.count() >= fewest && letters(text) >= fewestLetters) {
      phrases.add(new HeldPhrase(article, origin, words));
    }
  }

  /** The number of letters, in which an ideograph counts for three. */
  private static int letters(String text) {
    return text.codePoints()
        .map(c -> Character.isIdeographic(c) ? 3 : Character.isLetter(c) ? 1 : 0)
        .sum();
  }

  private static String body(BodySource body, Path content) throws IOException {
    try {
      String text = MailText.of(Files.readAllBytes(body.file().in(content)));
      return BodyText.of(text, body);
    } catch (UnreadableText | IndexOutOfBoundsException e) {
      throw new IOException(body.file().display() + " was changed while it was published", e);
    }
  }
}
