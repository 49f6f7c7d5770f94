package dev.dateline.read;

import dev.dateline.ProportionalTime;
import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.model.ContentPath;
import dev.dateline.read.scan.ScannedFile.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file four times as long takes about four times as long, whatever its head is made of. */
class ArticleLinearTimeTest {
  private static final int LENGTH = 12_000;
  private static final ContentPath FILE = new ContentPath("2023/a.md");

  @TempDir static Path content;
  private static ArticleReader reader;

  /** A part that is repeated, and what comes before all and behind all of it; % is a line feed. */
  private record Pattern(String before, String repeated, String after) {
    byte[] file(int length) {
      String text = before + repeated.repeat(length / repeated.length()) + after;
      return text.replace('%', '\n').getBytes(StandardCharsets.UTF_8);
    }
  }

  @BeforeAll
  static void makeAReader() throws IOException {
    Diagnostics none = new Diagnostics(false);
    Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));
    reader =
        new ArticleReader(
            content,
            SiteConfig.DEFAULT,
            TopicVocabularyReader.read(content, none),
            SourceRegistryReader.read(content, none),
            markdown::firstParagraph);
    patterns().forEach(pattern -> read(pattern.file(500)));
  }

  static Stream<Pattern> patterns() {
    String plain = "A%%December 28, 2023%%Text.%%";
    String yaml = "---%title: A%date: 2023-12-28%";
    String body = yaml + "---%";
    return Stream.of(
        new Pattern(plain, "Research contact: @a%", ""),
        new Pattern(plain, "Research contact:%", ""),
        new Pattern(plain, "Source: a%", ""),
        new Pattern(plain, "Topics: a%", ""),
        new Pattern(plain + "Research contact:", " ", "x"),
        new Pattern(plain + "Research contact: ", "@a, ", "%"),
        new Pattern(plain, "> ", "x%"),
        new Pattern(plain, "-- %", ""),
        new Pattern("A%", "%", "December 28, 2023%%Text.%"),
        new Pattern("A%", " ", "%%December 28, 2023%%Text.%"),
        new Pattern("", "a%", ""),
        new Pattern(yaml + "topics: ", "[", ""),
        new Pattern(yaml + "topics: ", "{a: ", "%---%"),
        new Pattern(yaml + "summary: \"", "a ", "\"%---%Text.%"),
        new Pattern(yaml + "summary: \"", "\\u0041", "\"%---%Text.%"),
        new Pattern(yaml + "summary: |%", "  a%", "---%Text.%"),
        new Pattern(yaml, "- a%", "---%"),
        new Pattern(yaml, "title: A%", "---%"),
        new Pattern(yaml, "#%", "---%Text.%"),
        new Pattern("", "---%", ""),
        new Pattern("+++%title='A'%x=", "[", ""),
        new Pattern("+++%title='A'%[", "a.", "a]%+++%"),
        new Pattern("{\"title\":\"A\",\"x\":", "[", ""),
        new Pattern("Title: A%Date: 2023-12-28%", "Key: x%", "%Text.%"),
        new Pattern(body, "{{< x ", ""),
        new Pattern(body, "{{% x %}} `", ""),
        new Pattern(body, "](x ", ""),
        new Pattern(body, "<a ", ""),
        new Pattern(body, "https://", ""),
        new Pattern(body, "[caption ", ""));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void takesTimeInProportionToTheLength(Pattern pattern) {
    ProportionalTime.assertTaken(
        pattern.toString(),
        ArticleLinearTimeTest::read,
        pattern.file(LENGTH),
        pattern.file(4 * LENGTH));
  }

  private static void read(byte[] bytes) {
    reader.read(FILE, Kind.ARTICLE, bytes);
  }
}
