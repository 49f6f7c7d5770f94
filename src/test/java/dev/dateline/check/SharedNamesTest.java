package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedNamesTest {
  @TempDir Path folder;

  @BeforeEach
  void putTheNamesInTwoArticles() {
    FileTree.write(folder, "content/site.yml", "title: Names\n");
  }

  @ParameterizedTest
  @CsvSource({"F#,F", "Canal+,Canal", "C++,C#", "100%,100", "$AAPL,AAPL"})
  void areRefusedWithBothFilesWhenTheyMeanDifferentThings(String one, String other) {
    write("a.md", "topics: ['" + one + "']");
    write("b.md", "topics:\n- Other\n- '" + other + "'");

    Program built = Program.in(folder, "build");

    assertThat(built.exitCode()).isEqualTo(1);
    assertThat(built.err())
        .contains(
            "content/b.md:6: error: the topics \"%s\" and \"%s\" (content/a.md) have one address; "
                .formatted(other, one),
            "content/topics.yml");
  }

  @Test
  void areFoundInThePlainFormToo() {
    write("a.md", "source: '@dr+'");
    FileTree.write(
        folder,
        "content/b.md",
        "A headline\nMarch 2, 2024\n\nIt was on DR.\n\nResearch contact: @DR\n");

    assertThat(Program.in(folder, "build").err())
        .contains("content/b.md:6: error: the sources \"DR\" and \"dr+\" (content/a.md)");
  }

  @ParameterizedTest
  @CsvSource({"ukraine,Ukraine", "e-commerce,E Commerce", "Café,cafe", "#MeToo,metoo"})
  void areOneNameWhenTheyDifferInSpellingOnly(String one, String other) throws Exception {
    write("a.md", "topics: ['" + one + "']");
    write("b.md", "topics: ['" + other + "']");

    Program built = Program.in(folder, "build");

    assertThat(built.exitCode()).isZero();
    assertThat(built.err()).isEmpty();
    try (var topics = Files.list(folder.resolve("site/topics"))) {
      // Beside the topic there is the index from A to Z.
      assertThat(topics.filter(Files::isDirectory).filter(topic -> !topic.endsWith("by-name")))
          .hasSize(1);
    }
  }

  @Test
  void areOneNameWithAWarningWhenPunctuationDiffers() {
    write("a.md", "topics: [St. Louis]");
    write("b.md", "topics: [St Louis]");

    Program built = Program.in(folder, "build");

    assertThat(built.exitCode()).isZero();
    assertThat(built.err())
        .contains("content/b.md:4: warning: the topics \"St Louis\" and \"St. Louis\"");
  }

  @Test
  void areToldApartByTheSlugsOfTheVocabulary() throws Exception {
    FileTree.write(
        folder, "content/topics.yml", "cpp: {name: C++}\nc-sharp: {name: C#}\nc: {name: C}\n");
    write("a.md", "topics: [C++, C]");
    write("b.md", "topics: ['C#']");

    Program built = Program.in(folder, "build");

    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(folder.resolve("site/topics/c-sharp/index.html")).content().contains("C#");
    assertThat(folder.resolve("site/topics/cpp/index.html")).exists();
  }

  @Test
  void keepTheSpellingThatMostArticlesHave() throws Exception {
    write("a.md", "topics: [iphone]");
    write("b.md", "topics: [iPhone, covid-19]");
    write("c.md", "topics: [iPhone]");

    Program built = Program.in(folder, "build");

    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(folder.resolve("site/topics/index.html"))
        .content()
        .contains(">iPhone<", ">covid-19<")
        .doesNotContain(">iphone<", ">Iphone<");
  }

  private void write(String file, String keys) {
    FileTree.write(
        folder,
        "content/" + file,
        "---\ntitle: A headline\ndate: 2024-03-01\n" + keys + "\n---\n\nText.\n");
  }
}
