package dev.dateline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.plan.view.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr", "he", "it", "nl", "pt"})
  void saysInEveryLanguageWhatItSaysInEnglish(String language) throws IOException {
    Map<String, String> english = words("en");
    Map<String, String> words = words(language);

    assertThat(words.keySet()).isEqualTo(english.keySet());
    assertThat(words)
        .allSatisfy(
            (name, text) -> {
              assertThat(text).isNotEmpty();
              assertThat(text.contains("{}")).isEqualTo(english.get(name).contains("{}"));
              assertThat(text.contains(" | ")).isEqualTo(english.get(name).contains(" | "));
            });
  }

  @Test
  void hasAWordForEveryNameThatTemplatesUseAndNoOther() throws IOException {
    Set<String> used = new TreeSet<>(Set.of("thousands", "draft", "scheduled"));
    Theme theme = Theme.open(folder);
    Pattern name = Pattern.compile("labels\\.(\\w+)");
    for (ThemeFile file : theme.templates().values()) {
      Matcher matcher = name.matcher(new String(file.bytes(), UTF_8));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
    }
    used.removeAll(Set.of("number", "direction", "directionOf"));

    Set<String> known = words("en").keySet();
    known.removeIf(word -> word.startsWith("body."));
    assertThat(known).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en;0;0 articles",
        "en;1;1 article",
        "en-GB;2;2 articles",
        "en;1204;1,204 articles",
        "en;1234567;1,234,567 articles",
        "fr;0;0 article",
        "fr;1204;1\u202F204 articles",
        "de-AT;1204;1.204 Artikel",
        "nl;1;1 artikel",
        "he;2;2 כתבות",
        "ar;2;عدد المقالات: 2",
        "sv;2;2 articles"
      })
  void countsAsTheLanguageDoes(String language, int count, String expected) throws Exception {
    write("home.ftlh", "${labels.articles(" + count + ")}");

    assertThat(home(language)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"en,ltr", "ar,rtl", "he-IL,rtl", "fa,rtl", "zh-Hant,ltr"})
  void knowsTheDirectionOfAScript(String language, String direction) throws Exception {
    write("home.ftlh", "${labels.direction}");

    assertThat(home(language)).isEqualTo(direction);
  }

  @Test
  void takesSingleWordsFromTheDigest() throws Exception {
    write("labels/de.properties", "# ours\narchive = Rückschau\n\n  mine=Mein Wort & deins");
    write("home.ftlh", "${labels.archive}, ${labels.topics}, ${labels.mine}");

    assertThat(home("de")).isEqualTo("Rückschau, Themen, Mein Wort &amp; deins");
  }

  @Test
  void tellsTheWordsOfALanguageWithoutATemplate() throws Exception {
    write("labels/de.properties", "body.table = Übersicht");
    Theme theme = Theme.open(folder);

    assertThat(InterfaceWords.of(theme, "en"))
        .containsEntry("body.linkToSection", "Link to this section")
        .containsEntry("body.footnote", "Footnote {}");
    assertThat(InterfaceWords.of(theme, "de-AT"))
        .containsEntry("body.footnotes", "Fußnoten")
        .containsEntry("body.table", "Übersicht");
    assertThat(InterfaceWords.of(theme, "sv")).containsEntry("body.footnotes", "Footnotes");
  }

  @Test
  void addsALanguage() throws Exception {
    write("labels/sv.properties", "archive = Arkiv");
    write("home.ftlh", "${labels.archive}, ${labels.topics}");

    assertThat(home("sv")).isEqualTo("Arkiv, Topics");
  }

  private String home(String language) throws Exception {
    SiteView site = SampleViews.bareSite(language);
    return new Rendering(Theme.open(folder), site, body -> "").page(SampleViews.plain().home());
  }

  private static Map<String, String> words(String language) throws IOException {
    Map<String, String> words = new TreeMap<>();
    Path file = Path.of("templates/labels/" + language + ".properties");
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        words.put(
            line.substring(0, line.indexOf(" =")), line.substring(line.indexOf("=") + 1).strip());
      }
    }
    return words;
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
