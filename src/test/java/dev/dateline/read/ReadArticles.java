package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.FileStamp;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.StandalonePage;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import dev.dateline.read.scan.ScannedFile;
import dev.dateline.text.UnreadableText;
import dev.dateline.text.mail.MailText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the articles of a content folder for tests. */
record ReadArticles(Path content) {

  /** The article of a text, which must be without mistakes. */
  Article article(String text) {
    return article("a.md", text);
  }

  Article article(String name, String text) {
    ReadResult result = read(name, text);
    assertThat(messages(result)).isEmpty();
    return ((ReadArticle) result).article();
  }

  StandalonePage page(String name, String text) {
    ReadResult result = read(name, text);
    assertThat(messages(result)).isEmpty();
    return ((ReadPage) result).page();
  }

  /** What is said of a text that is read all the same. */
  List<String> warnings(String text) {
    ReadResult result = read("a.md", text);
    assertThat(result).isInstanceOf(ReadArticle.class);
    return messages(result);
  }

  /** What is said of a text that is rejected. */
  List<String> errors(String text) {
    return errors("a.md", text);
  }

  List<String> errors(String name, String text) {
    ReadResult result = read(name, text);
    assertThat(result).isInstanceOf(Rejected.class);
    return messages(result);
  }

  ReadResult read(String name, String text) {
    FileTree.write(content, name, text);
    return read(name);
  }

  ReadResult read(String name) {
    try {
      Diagnostics settings = new Diagnostics(false);
      ArticleReader reader =
          new ArticleReader(
              content,
              SiteConfig.DEFAULT,
              TopicVocabularyReader.read(content, settings),
              SourceRegistryReader.read(content, settings),
              ReadArticles::firstParagraph);
      assertThat(settings.sorted()).isEmpty();
      ScannedFile.Kind kind =
          name.startsWith("pages/") || name.contains("_index.")
              ? ScannedFile.Kind.PAGE
              : ScannedFile.Kind.ARTICLE;
      return reader.read(new ScannedFile(new ContentPath(name), kind, FileStamp.NONE, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Markdown of a body, as it is read again when its page is rendered. */
  String body(Article article) {
    try {
      byte[] bytes = Files.readAllBytes(article.file().in(content));
      return BodyText.of(MailText.of(bytes), article.body());
    } catch (IOException | UnreadableText e) {
      throw new AssertionError(e);
    }
  }

  static List<String> messages(ReadResult result) {
    return result.diagnostics().stream().map(Object::toString).toList();
  }

  private static String firstParagraph(String markdown, String language) {
    return markdown.strip().split("\n\n", 2)[0].replace('\n', ' ');
  }
}
