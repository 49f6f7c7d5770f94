package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicVocabularyTest {
  private static final String TOPICS =
      """
      space:
        name: Space exploration
        description: Launches and landings.
        synonyms: [Spaceflight, İstanbul]
        former: rockets
        match: [lander, space plane]
      planets:
        parent: space
        match: [Mars, Plutón, 火星]
      immigration:
      """;

  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics(false);

  private TopicVocabulary read(String yaml) throws IOException {
    FileTree.write(content, "topics.yml", yaml);
    return TopicVocabularyReader.read(content, diagnostics);
  }

  private List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void needsNoFile() throws IOException {
    TopicVocabulary none = TopicVocabularyReader.read(content, diagnostics);
    assertThat(none.isDefined()).isFalse();
    assertThat(none.topics()).isEmpty();
    assertThat(none.match("lander")).isEmpty();
  }

  @Test
  void readsEveryKey() throws IOException {
    TopicVocabulary vocabulary = read(TOPICS);
    assertThat(said()).isEmpty();
    assertThat(vocabulary.isDefined()).isTrue();
    Slug space = new Slug("space");
    assertThat(vocabulary.topics().values())
        .containsExactly(
            new Topic(new Slug("immigration"), "Immigration", null, null, List.of()),
            new Topic(new Slug("planets"), "Planets", null, space, List.of()),
            new Topic(
                space,
                "Space exploration",
                "Launches and landings.",
                null,
                List.of(new Slug("rockets"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"space", "SPACE", "space exploration", " Spaceflight ", "spaceFLIGHT", "Rockets"})
  void findsATopicByAnyOfItsNames(String name) throws IOException {
    assertThat(read(TOPICS).find(name)).isNotNull().extracting(Topic::slug).hasToString("space");
  }

  @Test
  void findsNamesInATurkishProcess() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(read(TOPICS).find("IMMIGRATION")).isNotNull();
      assertThat(read("titles:\n  match: [INDIA]\n").match("From India")).hasSize(1);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void suggestsTheNearestName() throws IOException {
    TopicVocabulary vocabulary = read(TOPICS);
    assertThat(vocabulary.nearest("Immigrashun")).isEqualTo("Immigration");
    assertThat(vocabulary.nearest("Gardening")).isNull();
    assertThat(vocabulary.find("Immigrashun")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lander stands                  | space
          LANDER                             | space
          The landers stand                  |
          An islander stands                 |
          A space plane flew                 | space
          A space-plane flew                 | space
          A space\u00a0plane flew            | space
          A space and a plane                |
          spaceplane                         |
          Mars's moons and a lander, upright | planets,space
          Marsch                             |
          Plutón                             | planets
          Plutónium                          |
          Pluton                             |
          探査機が火星に着陸した             | planets
          火の星                             |
          """)
  void matchesWholeWordsOnly(String text, String slugs) throws IOException {
    List<String> found =
        read(TOPICS).match(text).stream().map(topic -> topic.slug().value()).toList();
    assertThat(found).isEqualTo(slugs == null ? List.of() : List.of(slugs.split(",")));
  }

  @Test
  void matchesInAnyOfTheTexts() throws IOException {
    assertThat(read(TOPICS).match("no word of it", "on Mars")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          b: {parent: spcae}      | 3:5 | unknown parent "spcae"; did you mean "space"?
          b: {parent: gardens}    | 3:5 | unknown parent "gardens"; write the slug of another topic
          b: {parent: b}          | 3:5 | "b" is its own ancestor; take one "parent" out of the circle
          b: {former: space}      | 3:13 | "space" is a name of "space" already; take one of them out
          b: {former: [b]}        | 3:14 | "b" is its slug still; take it out
          b: {synonyms: [SPACE]}  | 3:16 | "SPACE" is a name of "space" already; take one of them out
          b: {name: Rockets}      | 3:5 | "Rockets" is a name of "space" already; take one of them out
          Black holes: {}         | 3:1 | "Black holes" is not a slug; write "black-holes"
          b: x                    | 3:4 | "b" takes lines of "key: value"
          """)
  void namesAMistake(String line, String place, String message) throws IOException {
    read("space:\n  former: rockets\n" + line + "\n");
    assertThat(said()).containsExactly("content/topics.yml:" + place + ": error: " + message);
  }

  @Test
  void namesACircleOnce() throws IOException {
    TopicVocabulary vocabulary =
        read("a: {parent: b}\nb: {parent: c}\nc: {parent: a}\nd: {parent: a}\n");
    assertThat(said())
        .containsExactly(
            "content/topics.yml:1:5: error: \"a\" is its own ancestor;"
                + " take one \"parent\" out of the circle");
    assertThat(vocabulary.topics()).hasSize(4);
  }

  @Test
  void warnsOfAnUnknownKey() throws IOException {
    read("space:\n  synonym: x\n");
    assertThat(said())
        .containsExactly(
            "content/topics.yml:2:3: warning: unknown key \"synonym\"; did you mean \"synonyms\"?");
  }
}
