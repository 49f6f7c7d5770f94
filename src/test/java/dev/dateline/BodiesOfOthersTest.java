package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as other systems have them: what readers see of them, and what the editor is told. */
class BodiesOfOthersTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSettings() {
    write("site.yml", "title: Test\nbase_url: https://example.org/\n");
  }

  @Test
  void leadsToTheReportWhereAnArticleHasNoText() throws Exception {
    write(
        "a.md",
        "---\ntitle: Elsewhere\ndate: 2024-05-06\nsummary: It took **nine** days.\n"
            + "sources:\n  - handle: herald\n    url: https://herald.example/nine\n---\n");

    assertThat(build()).doesNotContain("warning");
    assertThat(page("2024/05/06/a"))
        .contains("<p class=\"standfirst p-summary\">It took nine days.</p>")
        .contains("rel=\"external\" href=\"https://herald.example/nine\">Read the")
        .doesNotContain("**");
    assertThat(page("2024/05/06")).contains("It took nine days.", "https://herald.example/nine");
  }

  @Test
  void resolvesLinksOfOtherGenerators() throws Exception {
    write("2024-05-05-first.md", "---\ntitle: First\n---\nText.\n");
    write(
        "b.md",
        "---\ntitle: Second\ndate: 2024-05-06\n---\n"
            + "[a]({% post_url 2024-05-05-first %}#top) [b]({{< ref \"first.md\" >}})\n"
            + "[c]({% link _posts/2024-05-05-first.md %}) [d]({% post_url 2020-01-01-lost %})\n"
            + "[e]({{ page.other }}) ![An *f*]({{ page.picture }})\n\n"
            + "<img src=\"{{ page.g }}\" alt=\"A g\">\n");

    String output = build();

    String page = page("2024/05/06/b");
    assertThat(page)
        .contains("../../../../2024/05/05/first/#top\">a</a>", "/first/\">b</a>", "/first/\">c</a>")
        .contains("d\n", "e An f", "A g")
        .doesNotContain("{{", "{%");
    assertThat(output)
        .contains(
            "b.md:6: warning: broken link: no article is in a file called \"2020-01-01-lost\"")
        .contains("b.md:7: warning: shortcodes of another generator are shown as they stand")
        .contains("(3 in this file)");
  }

  @Test
  void showsCommandsOfOtherGeneratorsAsTheyStandButInNoSummary() throws Exception {
    write(
        "c.md",
        "---\ntitle: Third\ndate: 2024-05-06\n---\n"
            + "{% include box.html name=\"a*b*c\" %}\n\nThe <b>first</b> words.\n{: .lead}\n\n{{< box >}}_Emphasis_{{< /box >}}\n");

    assertThat(build()).contains("c.md:5: warning: shortcodes of another generator");
    assertThat(page("2024/05/06/c"))
        .contains("{{&lt; box &gt;}}<em>Emphasis</em>{{&lt; /box &gt;}}")
        .contains("<p>{% include box.html name=&quot;a*b*c&quot; %}</p>")
        .contains("<meta name=\"description\" content=\"The first words.\">")
        .doesNotContain("{: .lead}");
  }

  @Test
  void writesAnArticleInTheDirectionOfItsLanguage() throws Exception {
    write(
        "d.md",
        "---\ntitle: אחת\ndate: 2024-05-06\nslug: one\nlang: he\ntopics: [World]\n---\nשתיים.\n");
    write("e.md", "---\ntitle: Uno\ndate: 2024-05-07\nlang: es\n---\nDos.\n");

    build();

    assertThat(page("2024/05/06/one"))
        .contains("<article class=\"story h-entry\" lang=\"he\" dir=\"rtl\">")
        .contains("<a lang=\"en\" dir=\"ltr\" href=\"../../../../topics/world/\">World</a>");
    assertThat(page("2024/05")).contains("<li class=\"h-entry\" lang=\"he\" dir=\"rtl\">");
    assertThat(page("2024/05/07/e")).contains("lang=\"es\" dir=\"ltr\"");
  }

  @Test
  void leavesOutAHeadingThatRepeatsTheHeadline() throws Exception {
    write(
        "f.md",
        "---\ntitle: Caf&eacute; \"Ada\"\ndate: 2024-05-06\nslug: f\n---\n\n# Café “Ada”\n\nText.\n[x](www.example.org)\n");

    assertThat(build()).contains("f.md:10:");
    assertThat(page("2024/05/06/f"))
        .doesNotContain("<h2")
        .containsOnlyOnce("<h1 class=\"p-name\">Café");
  }

  @Test
  void readsCharactersOfWindowsAndLeavesOutControlCharacters() throws Exception {
    write(
        "g.md",
        "---\ntitle: It&#146;s caf&eacute; &ntilde;\ndate: 2024-05-06\nslug: g\n---\n"
            + "It&#146;s &#147;so&#148; &#150; a\u0092b.\n\nc\u000bd\n");

    assertThat(build())
        .contains("g.md:6: warning: holds the control character U+0092, which is left out")
        .contains("(2 in this file)");
    assertThat(page("2024/05/06/g"))
        .contains("<h1 class=\"p-name\">It’s café ñ</h1>", "It’s “so” – ab.", "<p>cd</p>");
  }

  private void write(String name, String text) {
    FileTree.write(folder, "content/" + name, text);
  }

  private String build() {
    Program program = Program.in(folder, "build");
    return program.out() + program.err();
  }

  private String page(String path) throws Exception {
    return Files.readString(folder.resolve("site/" + path + "/index.html"));
  }
}
