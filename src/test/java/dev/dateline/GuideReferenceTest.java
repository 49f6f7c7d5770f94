package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.config.AddressPattern;
import dev.dateline.config.SiteConfigReader;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.read.head.ArticleKey;
import dev.dateline.read.head.HoldMeaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the guide name what there is: settings, keys of articles, options. */
class GuideReferenceTest {
  private static final Path GUIDE = Path.of("docs/guide/content");
  private static final Path CONFIG = Path.of("src/main/java/dev/dateline/config");

  /** The keys that a reader of settings knows. */
  private static final Pattern KNOWN_KEYS =
      Pattern.compile("new KnownKeys\\(([^;]*?)\\);", Pattern.DOTALL);

  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)");
  private static final Pattern SECONDS = Pattern.compile("[0-9.]+ s\\b");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  @TempDir Path folder;

  @Test
  void givesExamplesOfSettingsThatAreRead() throws IOException {
    Diagnostics diagnostics = new Diagnostics(false);
    for (String file : List.of("site.yml", "topics.yml", "sources.yml")) {
      Matcher example = YAML.matcher(section("51-settings.md", file));
      assertThat(example.find()).as(file).isTrue();
      FileTree.write(folder, file, example.group(1));
    }

    SiteConfigReader.read(folder, diagnostics);
    TopicVocabularyReader.read(folder, diagnostics);
    SourceRegistryReader.read(folder, diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SiteConfigReader, site.yml",
    "TopicVocabularyReader, topics.yml",
    "SourceRegistryReader, sources.yml",
    "CspSources, site.yml",
  })
  void explainsEverySetting(String reader, String file) throws IOException {
    List<String> keys = new ArrayList<>();
    Matcher known = KNOWN_KEYS.matcher(Files.readString(CONFIG.resolve(reader + ".java")));
    while (known.find()) {
      found(TEXT, known.group(1)).forEach(words -> keys.addAll(List.of(words.split(" "))));
    }
    keys.removeIf(String::isEmpty);

    String section = section("51-settings.md", file);
    assertThat(keys).isNotEmpty().allMatch(key -> section.contains("`" + key + "`"));
  }

  @Test
  void explainsEveryFieldOfFormerAddresses() throws IOException {
    String section = section("51-settings.md", "Former addresses");

    assertThat(AddressPattern.Field.values())
        .allMatch(field -> section.contains("`:" + field.name().toLowerCase(Locale.ROOT) + "`"));
  }

  @Test
  void explainsEveryKeyOfAnArticleAndNoOther() throws IOException {
    Set<ArticleKey> explained = EnumSet.noneOf(ArticleKey.class);
    for (String key : firstColumn(section("23-front-matter.md", "All keys"))) {
      ArticleKey meaning = ArticleKey.of(key);
      assertThat(meaning != null || HoldMeaning.of(key) != null).as(key).isTrue();
      if (meaning != null) {
        explained.add(meaning);
      }
    }

    explained.addAll(List.of(ArticleKey.MORE_KEYS, ArticleKey.NOTHING));
    assertThat(explained).containsExactlyInAnyOrder(ArticleKey.values());
  }

  @Test
  void namesKeysThatHoldArticlesBack() throws IOException {
    List<String> keys = firstColumn(section("23-front-matter.md", "What keeps an article back"));

    assertThat(keys).isNotEmpty().allMatch(key -> HoldMeaning.of(key) != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "serve", "build", "publish"})
  void explainsEveryOptionAndNoOther(String command) throws IOException {
    String help = Program.exactly(Path.of(""), "help", command).out();
    String commands = read("52-commands.md");
    String explained = commands + read("12-preview.md");

    assertThat(found(OPTION, help)).isNotEmpty().allMatch(explained::contains);
    if (command.equals("build") || command.equals("publish")) {
      List<String> named =
          found(
              OPTION,
              String.join(" ", firstColumn(section("52-commands.md", "Options of " + command))));
      assertThat(found(OPTION, help)).containsAll(named);
    }
  }

  @Test
  void namesEveryCommand() throws IOException {
    String help = Program.exactly(Path.of(""), "help").out();
    List<String> commands = found(COMMAND, help.split("\nCommands:|\nExamples:")[1]);

    String chapter = read("52-commands.md");
    assertThat(commands)
        .contains("build", "serve")
        .allMatch(command -> chapter.contains("| `dateline " + command));
  }

  @Test
  void namesDocumentsThatTheRepositoryHas() throws IOException {
    String chapter = read("56-inside.md");

    assertThat(found(CODE, chapter.substring(chapter.indexOf("## Where to read on"))))
        .filteredOn(name -> name.endsWith(".md"))
        .isNotEmpty()
        .allMatch(name -> Files.exists(Path.of(name)));
  }

  @Test
  void givesFiguresThatWereMeasured() throws IOException {
    String measured = Files.readString(Path.of("docs/performance.md"));
    List<String> figures = found(SECONDS, read("54-large.md"));

    assertThat(figures).isNotEmpty().allMatch(measured::contains);
  }

  private static String read(String chapter) throws IOException {
    return Files.readString(GUIDE.resolve(chapter));
  }

  /** A chapter from a heading of the second level to the next. */
  private static String section(String chapter, String heading) throws IOException {
    String text = read(chapter);
    int start = text.indexOf("\n## " + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = text.indexOf("\n## ", start + 1);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }

  /** What stands as code in the first column of tables. */
  private static List<String> firstColumn(String text) {
    List<String> all = new ArrayList<>();
    text.lines()
        .filter(line -> line.startsWith("| "))
        .forEach(line -> all.addAll(found(CODE, line.split(" \\| ", 2)[0])));
    return all;
  }

  private static List<String> found(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
    }
    return List.copyOf(all);
  }
}
