package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.FuzzSeeds;
import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.model.ContentPath;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.scan.ScannedFile.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes of an article are: reading it ends in a result and never in a fault of the
 * program, and every mistake is named with a line of the file.
 */
class ArticleFuzzTest {
  private static final ContentPath FILE = new ContentPath("2023/a.md");
  private static final byte[] HEAD = utf8("The headline\n\nDecember 28, 2023\n\n");
  private static final byte[] FOOT = utf8("\n\nResearch contact: @nytimes\n");

  @TempDir static Path content;
  private static ArticleReader reader;

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
  }

  static Stream<byte[]> articles() {
    return Stream.concat(
        FuzzSeeds.contents(".md"),
        FuzzSeeds.texts(
            "---\ntitle: A\ndate: 2023-12-28\n---\nText.\n",
            "---\ntitle: A\ndate: 2023-12-28T25:61:00+99:00\nupdated: x\nexpires: 0\n---\n",
            "---\n- a\n---\n",
            "---\ntitle: &a [*a]\n---\n",
            "---\n? {a: b}\n: [c]\ndate: 0000-00-00\n---\nx\n",
            "---\ntitle: A\n",
            "+++\ntitle = \"A\"\ndate = 2023-12-28\n[extra]\nx = 1\n+++\nText.\n",
            "+++\ntitle = \"\"\"\n+++\n",
            "{\"title\": \"A\", \"date\": \"2023-12-28\"}\n\nText.\n",
            "{\"title\": [[[[[[\n",
            "Title: A\nDate: 2023-12-28\nTags: a, b\n\nText.\n",
            "title=A\ndate=2023-12-28\ntype=post\nstatus=published\n~~~~~~\nText.\n",
            "A\n\n30 février 2023\n\nText.\n",
            "A\n\nThursday, December 29, 2023\n\nText.\nResearch contact: @a @b, c\nTopics: ,,\n",
            "\u0000\n\n2023-12-28\n\n\u0000",
            "A\n\n2023-12-28"));
  }

  static Stream<byte[]> parts() {
    return FuzzSeeds.texts(
        "Text.",
        "Topics: a, b",
        "Research contact: @bbc\nResearch contact: @bbc\n\nResearch contact:",
        "By Ann\n\nLONDON — Text.\n\n> > From: x\nSent from my phone",
        "[caption id=\"x\"]y[/caption] {{< tweet 1 >}} {% include x %}",
        "December 27, 2023\n\nText.");
  }

  @MethodSource("articles")
  @FuzzTest
  void article(byte[] bytes) {
    if (bytes != null) {
      read(Kind.ARTICLE, bytes);
    }
  }

  @MethodSource("articles")
  @FuzzTest
  void page(byte[] bytes) {
    if (bytes != null) {
      read(Kind.PAGE, bytes);
    }
  }

  /** Between the head and the last line of a mailed article. */
  @MethodSource("parts")
  @FuzzTest
  void plainForm(byte[] bytes) {
    if (bytes == null) {
      return;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(HEAD);
    text.writeBytes(bytes);
    text.writeBytes(FOOT);

    if (read(Kind.ARTICLE, text.toByteArray()) instanceof ReadArticle read) {
      assertThat(read.article().head().headline()).isEqualTo("The headline");
      assertThat(read.article().classification().citations())
          .anySatisfy(source -> assertThat(source.source().value()).isEqualTo("nytimes"));
    }
  }

  private static ReadResult read(Kind kind, byte[] bytes) {
    ReadResult result = reader.read(FILE, kind, bytes);

    int lines = 1;
    for (byte each : bytes) {
      lines += each == '\n' || each == '\r' ? 1 : 0;
    }
    for (Diagnostic each : result.diagnostics()) {
      assertThat(each.isFault()).as(each.toString()).isFalse();
      assertThat(each.place().file()).isEqualTo(FILE.display());
      assertThat(each.place().line()).as(each.toString()).isBetween(0, lines);
      assertThat(each.message()).isNotBlank();
    }
    if (result instanceof ReadArticle read) {
      int end = new String(bytes, StandardCharsets.UTF_8).length();
      assertThat(read.article().head().headline()).isNotBlank();
      assertThat(read.article().body().offset()).isBetween(0, read.article().body().end());
      assertThat(read.article().body().end()).isLessThanOrEqualTo(end);
    }
    return result;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
