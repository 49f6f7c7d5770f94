package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.FuzzSeeds;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an author writes: parsed as a browser would, the HTML of the body holds nothing that is
 * not allowed, and the words around it are still there; so are the words of a text that has no
 * HTML, links, code, tables or entities.
 */
class BodyFuzzTest {
  private static final Markdown SAFE =
      new Markdown(new MarkdownOptions(false, List.of("player.example.org"), true));
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Parts of these may be syntax that readers do not see. */
  private static final Pattern MAY_HIDE_WORDS = Pattern.compile("[<>&\\[\\]`~|\\\\{}]");

  static Stream<byte[]> bodies() {
    return Stream.concat(
        HtmlSafetyTest.vectors().map(text -> text.getBytes(StandardCharsets.UTF_8)),
        FuzzSeeds.contents(".md"));
  }

  @MethodSource("bodies")
  @FuzzTest
  void body(byte[] bytes) {
    String body = text(bytes);
    if (body == null) {
      return;
    }
    Document page =
        Jsoup.parseBodyFragment(
            TestBody.render(SAFE, "Zabefore.\n\n" + body + "\n\nZbafter.\n").html());

    assertThat(PagePolicy.violations(page)).isEmpty();
    assertThat(page.wholeText()).contains("Zabefore").contains("Zbafter");
    if (!MAY_HIDE_WORDS.matcher(body).find()) {
      String shown = page.wholeText();
      WORD.matcher(body).results().forEach(word -> assertThat(shown).contains(word.group()));
    }
  }

  @MethodSource("bodies")
  @FuzzTest
  void partOfALine(byte[] bytes) {
    String body = text(bytes);
    if (body == null) {
      return;
    }
    Document page =
        Jsoup.parseBodyFragment(
            TestBody.render(SAFE, "Zabefore " + body + " Zbwithin.\n\nZcafter.\n").html());

    assertThat(PagePolicy.violations(page)).isEmpty();
    assertThat(page.wholeText()).contains("Zabefore").contains("Zcafter");
  }

  private static String text(byte[] bytes) {
    try {
      return bytes == null ? "" : SourceText.decode(bytes);
    } catch (UnreadableText notText) {
      return null;
    }
  }
}
