package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicVocabularyReaderTest {
  private static final String TOPICS =
      """
      politics:
        name: Politics
        description: Governments and elections.
      immigration:
        name: Immigration
        parent: politics
        synonyms: [Migration, The Border]
        former: [migrants, border-news]
        match: [migrant, border crossings, "U.S. Border Patrol"]
      space:
      mars-missions:
        match: Mars
        parent: space
      """;

  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics(false);

  @Test
  void readsEveryKey() throws IOException {
    TopicVocabulary vocabulary = read(TOPICS);

    assertThat(messages()).isEmpty();
    assertThat(vocabulary.topics().get(new Slug("immigration")))
        .isEqualTo(
            new Topic(
                new Slug("immigration"),
                "Immigration",
                null,
                new Slug("politics"),
                List.of(new Slug("migrants"), new Slug("border-news"))));
    assertThat(vocabulary.topics().get(new Slug("politics")).description())
        .isEqualTo("Governments and elections.");
  }

  @Test
  void namesATopicAfterItsSlug() throws IOException {
    TopicVocabulary vocabulary = read(TOPICS);

    assertThat(vocabulary.topics().get(new Slug("space")).name()).isEqualTo("Space");
    assertThat(vocabulary.topics().get(new Slug("mars-missions")).name())
        .isEqualTo("Mars missions");
  }

  @ParameterizedTest
  @CsvSource({
    "Immigration, immigration",
    "immigration, immigration",
    " IMMIGRATION , immigration",
    "migration, immigration",
    "the border, immigration",
    "border-news, immigration",
    "Mars missions, mars-missions",
  })
  void findsATopicByAnyOfItsNames(String name, String slug) throws IOException {
    assertThat(read(TOPICS).find(name).slug()).hasToString(slug);
  }

  @Test
  void suggestsTheNearestName() throws IOException {
    TopicVocabulary vocabulary = read(TOPICS);

    assertThat(vocabulary.find("Immigrashun")).isNull();
    assertThat(vocabulary.nearest("Immigrashun")).isEqualTo("Immigration");
    assertThat(vocabulary.nearest("Gardening")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A migrant arrives.                    | immigration",
        "MIGRANT CARAVAN                       | immigration",
        "The migrant's way                     | immigration",
        "Immigrants, emigrants and migrants    | ''",
        "Record border crossings               | immigration",
        "Record border\\ncrossings              | immigration",
        "Border, then crossings; no: crossings | ''",
        "A border-crossings count              | immigration",
        "The US Border Patrol                  | ''",
        "The U.S. Border Patrol                | immigration",
        "On Mars, a migrant                    | immigration,mars-missions",
        "Marsh birds                           | ''",
        "Planet ‘Mars’                         | mars-missions",
        "''                                    | ''",
      })
  void matchesWholeWordsAndPhrases(String text, String slugs) throws IOException {
    assertThat(String.join(",", slugs(read(TOPICS).match(text.replace("\\n", "\n")))))
        .isEqualTo(slugs);
  }

  @Test
  void matchesAWordOfAnyScript() throws IOException {
    TopicVocabulary vocabulary =
        read("eclairs:\n  match: [éclair]\nmoon:\n  match: [Луна]\nfish:\n  match: [𝔣𝔦𝔰𝔥]\n");

    assertThat(slugs(vocabulary.match("Un ÉCLAIR"))).containsExactly("eclairs");
    assertThat(slugs(vocabulary.match("луна восходит"))).containsExactly("moon");
    assertThat(slugs(vocabulary.match("a 𝔣𝔦𝔰𝔥"))).containsExactly("fish");
    assertThat(slugs(vocabulary.match("éclairage"))).isEmpty();
  }

  /** Files from a Mac often hold accents as characters of their own. */
  @Test
  void matchesAccentsHoweverTheyAreEncoded() throws IOException {
    TopicVocabulary vocabulary = read("eclairs:\n  match: [e\u0301clair]\n");

    assertThat(slugs(vocabulary.match("un \u00e9clair"))).containsExactly("eclairs");
    assertThat(slugs(vocabulary.match("un e\u0301clair"))).containsExactly("eclairs");
  }

  @Test
  void doesNotMatchAcrossTexts() throws IOException {
    assertThat(read(TOPICS).match("News of the border", "Crossings are up")).isEmpty();
  }

  @Test
  @DefaultLocale("tr")
  void doesNotDependOnTheDefaultLocale() throws IOException {
    TopicVocabulary vocabulary = read(TOPICS);

    assertThat(vocabulary.find("IMMIGRATION").slug()).hasToString("immigration");
    assertThat(slugs(vocabulary.match("MIGRANT"))).containsExactly("immigration");
  }

  @Test
  void allowsAnyTopicWithoutAFile() throws IOException {
    TopicVocabulary vocabulary = TopicVocabularyReader.read(content, diagnostics);

    assertThat(vocabulary.isDefined()).isFalse();
    assertThat(read("").isDefined()).isTrue();
  }

  @Test
  void namesAParentThatIsNoTopic() throws IOException {
    TopicVocabulary vocabulary =
        read("politics:\nimmigration:\n  parent: politic\nsport:\n  parent: leisure\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:3:3: error: unknown parent \"politic\";"
                + " did you mean \"politics\"?",
            "content/topics.yml:5:3: error: unknown parent \"leisure\";"
                + " write the slug of another topic");
    assertThat(vocabulary.topics().get(new Slug("immigration")).parent()).isNull();
  }

  @Test
  void namesACircleOfParentsOnce() throws IOException {
    TopicVocabulary vocabulary =
        read("a:\n  parent: b\nb:\n  parent: c\nc:\n  parent: a\nd:\n  parent: a\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:2:3: error: \"a\" is its own ancestor;"
                + " take one \"parent\" out of the circle");
    assertThat(vocabulary.topics().get(new Slug("a")).parent()).isNull();
  }

  @Test
  void namesATopicThatIsItsOwnParent() throws IOException {
    read("a:\n  parent: a\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:2:3: error: \"a\" is its own ancestor;"
                + " take one \"parent\" out of the circle");
  }

  @Test
  void namesAFormerSlugThatIsTaken() throws IOException {
    read("space:\n  former: [cosmos, mars, space]\nmars:\n  former: cosmos\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:2:20: error: \"mars\" is a name of \"mars\" already;"
                + " take one of them out",
            "content/topics.yml:2:26: error: \"space\" is its slug still; take it out",
            "content/topics.yml:4:11: error: \"cosmos\" is a name of \"space\" already;"
                + " take one of them out");
  }

  @Test
  void namesANameThatTwoTopicsHave() throws IOException {
    read("space:\n  synonyms: [Cosmos]\nphysics:\n  name: Cosmos\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:4:3: error: \"Cosmos\" is a name of \"space\" already;"
                + " take one of them out");
  }

  @Test
  void namesAKeyThatIsNoSlug() throws IOException {
    read("Space News:\n  name: Space\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:1:1: error: \"Space News\" is not a slug; write \"space-news\"");
  }

  @Test
  void warnsOfAnUnknownKey() throws IOException {
    read("space:\n  nam: Space\n  synonym: [Cosmos]\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:2:3: warning: unknown key \"nam\"; did you mean \"name\"?",
            "content/topics.yml:3:3: warning: unknown key \"synonym\";"
                + " did you mean \"synonyms\"?");
  }

  @Test
  void saysHowKeysOfOtherProgramsAreCalled() throws IOException {
    read("space:\n  title: Space\n  aliases: [Orbit]\n");

    assertThat(messages())
        .containsExactly(
            "content/topics.yml:2:3: warning: unknown key \"title\"; it is called \"name\" here",
            "content/topics.yml:3:3: warning: unknown key \"aliases\";"
                + " it is called \"synonyms\" here");
  }

  private TopicVocabulary read(String yaml) throws IOException {
    FileTree.write(content, "topics.yml", yaml);
    return TopicVocabularyReader.read(content, diagnostics);
  }

  private static List<String> slugs(List<Topic> topics) {
    return topics.stream().map(topic -> topic.slug().value()).toList();
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
