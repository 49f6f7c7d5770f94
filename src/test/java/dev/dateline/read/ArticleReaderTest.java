package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.ContentPath;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import dev.dateline.read.scan.ScannedFile.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final ContentPath FILE = new ContentPath("2024/caravan.md");

  @Test
  void readsAnArticleThatIsOnNoDisk() {
    ReadResult result = read("Caravan\n\n2024-01-02\n\nIt moves.\n", (text, language) -> text);

    assertThat(((ReadArticle) result).article().path().value()).isEqualTo("2024/01/02/caravan/");
  }

  @Test
  void readsAPageThatIsOnNoDisk() {
    ContentPath file = new ContentPath("pages/about.md");

    ReadResult result =
        reader((text, language) -> text).read(file, Kind.PAGE, bytes("About\n\nUs"));

    assertThat(((ReadPage) result).page().path().value()).isEqualTo("about/");
  }

  @ParameterizedTest
  @CsvSource({"lang: fr,fr", "lang: pt_br,pt-BR", "lead: true,en"})
  void summarizesAnArticleInItsOwnLanguage(String key, String language) {
    String text = "---\ntitle: Caravan\ndate: 2024-01-02\n" + key + "\n---\n\nIt moves.\n";

    ReadResult result = read(text, (markdown, tag) -> tag + ": " + markdown.strip());

    assertThat(((ReadArticle) result).article().head().summary())
        .isEqualTo(language + ": It moves.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesTheFileWhoseReadingFailsUnexpectedly(boolean stackOverflow) {
    FirstParagraph failing =
        (text, language) -> {
          if (stackOverflow) {
            throw new StackOverflowError();
          }
          throw new IllegalStateException("no paragraph");
        };

    ReadResult result = read("Caravan\n\n2024-01-02\n\nIt moves.\n", failing);

    assertThat(result).isInstanceOf(Rejected.class);
    assertThat(result.diagnostics()).singleElement().matches(Diagnostic::isFault);
    assertThat(result.diagnostics().get(0).toString())
        .startsWith("content/2024/caravan.md: error: internal error while reading: ")
        .contains(
            stackOverflow ? "StackOverflowError at " : "IllegalStateException: no paragraph at ")
        .endsWith("; please report it");
  }

  private static ReadResult read(String text, FirstParagraph firstParagraph) {
    return reader(firstParagraph).read(FILE, Kind.ARTICLE, bytes(text));
  }

  private static ArticleReader reader(FirstParagraph firstParagraph) {
    return new ArticleReader(
        Path.of("no-such-folder"),
        SiteConfig.DEFAULT,
        TopicVocabulary.NONE,
        SourceRegistry.NONE,
        firstParagraph);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
