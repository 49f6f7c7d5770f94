package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Program;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files from a Mac have each accent as a character of its own; editors type one with its letter.
 */
class DecomposedNamesTest {
  @TempDir Path folder;
  private SampleDigest digest;

  @BeforeEach
  void begin() {
    digest = new SampleDigest(folder);
  }

  @Test
  void linksAndPicturesFindTheirFilesInEitherForm() {
    for (Form form : Form.values()) {
      if (form == Form.NFC || form == Form.NFD) {
        Form other = form == Form.NFC ? Form.NFD : Form.NFC;
        String name = Normalizer.normalize("Übersicht-é", form);
        digest.write("content/" + form + "/" + name + ".svg", "<svg/>");
        digest.put(form + "/" + name + ".md", new SampleArticle("About " + form, "2024-01-02"));
        String link = Normalizer.normalize("Übersicht-é", other);
        digest.put(
            form + "/links.md",
            new SampleArticle("Links to " + form, "2024-01-03")
                .body("See [it](" + link + ".md) and ![it](/" + form + "/" + link + ".svg).")
                .with("slug", "links-" + form.name().toLowerCase(java.util.Locale.ROOT))
                .with("image", "{src: " + link + ".svg, alt: A view}"));
      }
    }
    digest
        .articles
        .get("NFD/Übersicht-é".replace("Ü", "U\u0308").replace("é", "e\u0301") + ".md")
        .with("slug", "decomposed");
    digest.save("NFD/U\u0308bersicht-e\u0301.md");

    Program built = digest.build();

    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(digest.site().resolve("2024/01/03/links-nfd/index.html"))
        .content()
        .contains("2024/01/02/decomposed/\"", "NFD/U%CC%88bersicht-e%CC%81.svg\"");
    assertThat(digest.site().resolve("2024/01/03/links-nfc/index.html"))
        .content()
        .contains("2024/01/02/ubersicht-e/\"", "NFC/%C3%9Cbersicht-%C3%A9.svg\"");
  }

  @Test
  void topicsSourcesAndSynonymsAreComparedInOneForm() {
    digest.write("content/topics.yml", "economia:\n  name: Economía\n  synonyms: [Inflación]\n");
    digest.write("content/sources.yml", "elpais:\n  name: El País\n");
    digest.put(
        "a.md",
        new SampleArticle("A", "2024-01-02")
            .topics(Normalizer.normalize("Economía", Form.NFD))
            .sources(Normalizer.normalize("El País", Form.NFD)));
    digest.put(
        "b.md",
        new SampleArticle("B", "2024-01-02").topics(Normalizer.normalize("Inflación", Form.NFD)));

    Program built = digest.build();

    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(digest.site().resolve("topics/economia/index.html"))
        .content()
        .contains(">A<", ">B<");
  }

  @Test
  void twoFilesThatMacsTakeForOneAreNamed() {
    digest.put("a.md", new SampleArticle("A", "2024-01-02"));
    digest.write("content/é.txt", "one");
    digest.write("content/e\u0301.txt", "two");

    assertThat(digest.build().err()).contains("differs from /", "only in how accents are stored");
  }
}
