package dev.dateline.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.config.yaml.TemplateValues;
import dev.dateline.config.yaml.YamlDocument;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMapTest {
  private final Diagnostics diagnostics = new Diagnostics(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no               | no",
        "2024-01-02       | 2024-01-02",
        "010              | 010",
        "1.10             | 1.10",
        "'12:30'          | 12:30",
        "\"a \\\" quote\" | a \" quote",
        "  around   it    | around   it",
      })
  void keepsValuesAsTheyAreWritten(String written, String text) throws FormatException {
    assertThat(read("key: " + written).text("key")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key:", "key: ~", "key: null", "key: ''", "key: \"  \"", "other: 1", ""})
  void takesNothingForAbsent(String yaml) throws FormatException {
    assertThat(read(yaml).text("key")).isNull();
    assertThat(read(yaml).texts("key")).isEmpty();
    assertThat(read(yaml).map("key")).isNull();
    assertThat(messages()).isEmpty();
  }

  @Test
  void joinsTheLinesOfALongText() throws FormatException {
    assertThat(read("key: >-\n  one\n  two\n").text("key")).isEqualTo("one two");
    assertThat(read("key: |\n  one\n  two\n").text("key")).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "Yes, true",
    "ON, true",
    "false, false",
    "no, false",
    "Off, false",
    "~, false"
  })
  void readsTruthValuesAsPeopleWriteThem(String written, boolean value) throws FormatException {
    assertThat(read("key: " + written).flag("key")).isEqualTo(value);
    assertThat(messages()).isEmpty();
  }

  @Test
  void namesTheLineOfWhatIsNoTruthValue() throws FormatException {
    assertThat(read("a: 1\nkey: maybe").flag("key", true)).isTrue();
    assertThat(messages())
        .containsExactly("content/a.md:12:1: error: \"key\" is \"maybe\"; write true or false");
  }

  @Test
  void takesASingleValueForAListOfOne() throws FormatException {
    assertThat(read("key: one").texts("key"))
        .containsExactly(new FieldMap.TextItem("one", new Place("content/a.md", 11, 6)));
  }

  @Test
  void knowsWhereEachItemStands() throws FormatException {
    FieldMap map = read("first: 1\nlist:\n  - one\n  -\n  - 'three'\nflow: [a, b]");

    assertThat(map.placeOf("list")).hasToString("content/a.md:12:1");
    assertThat(map.texts("list"))
        .containsExactly(
            new FieldMap.TextItem("one", new Place("content/a.md", 13, 5)),
            new FieldMap.TextItem("three", new Place("content/a.md", 15, 5)));
    assertThat(map.texts("flow").get(1).place()).hasToString("content/a.md:16:11");
    assertThat(map.placeOf("nowhere")).hasToString("content/a.md");
  }

  @Test
  void knowsWhereTheKeysOfAMapInAListStand() throws FormatException {
    List<FieldMap.Item> items = read("list:\n  - handle: a\n    url: b\n  - c").items("list");

    assertThat(items).hasSize(2);
    assertThat(items.get(0))
        .isInstanceOfSatisfying(
            FieldMap.MapItem.class,
            item -> {
              assertThat(item.map().keys()).containsExactly("handle", "url");
              assertThat(item.map().placeOf("url")).hasToString("content/a.md:13:5");
            });
    assertThat(items.get(1).place()).hasToString("content/a.md:14:5");
  }

  @Test
  void namesTheLineOfAValueOfAnotherType() throws FormatException {
    FieldMap map = read("single: [a]\nwords: [{a: b}]\nlists: [[a]]\nmap: word");

    assertThat(map.text("single")).isNull();
    assertThat(map.texts("words")).isEmpty();
    assertThat(map.texts("lists")).isEmpty();
    assertThat(map.map("map")).isNull();
    assertThat(messages())
        .containsExactly(
            "content/a.md:11:9: error: \"single\" takes a single value",
            "content/a.md:12:9: error: \"words\" takes a list of words",
            "content/a.md:13:9: error: \"lists\" holds a list in a list",
            "content/a.md:14:6: error: \"map\" takes lines of \"key: value\"");
  }

  @Test
  void suggestsTheNearestKey() throws FormatException {
    read("sumary: a\nbaseURL: b\nweather: c\ntitle: d")
        .warnOfOtherKeys(new KnownKeys("title", "summary", "base_url"));

    assertThat(messages())
        .containsExactly(
            "content/a.md:11:1: warning: unknown key \"sumary\"; did you mean \"summary\"?",
            "content/a.md:12:1: warning: unknown key \"baseURL\"; it is called \"base_url\" here",
            "content/a.md:13:1: warning: unknown key \"weather\"; it is not read");
  }

  @Test
  void givesPlainValuesToTemplates() throws FormatException {
    FieldMap map =
        read("a: {flag: true, number: 12, text: '12', decimal: 1.5, none: null, list: [x, false]}");

    assertThat(TemplateValues.of(map.value("a")))
        .isEqualTo(
            Map.of(
                "flag",
                true,
                "number",
                12,
                "text",
                "12",
                "decimal",
                1.5,
                "list",
                List.of("x", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\nb: \"open    | content/a.md:12",
        "a: 1\\n\\tb: 2      | content/a.md:12",
        "a: 1\\nb: c: d      | content/a.md:12",
        "a: 1\\nb: @handle   | content/a.md:12",
        "a: [1, 2\\nb: 3     | content/a.md:11",
        "- a                 | content/a.md:11",
        "just words          | content/a.md:11",
      })
  void namesTheLineOfWhatIsNotYaml(String yaml, String place) {
    FormatException problem =
        catchThrowableOfType(
            FormatException.class, () -> read(yaml.replace("\\n", "\n").replace("\\t", "\t")));

    assertThat(problem.place().toString()).startsWith(place);
    assertThat(problem).message().isNotBlank().doesNotContain("\n");
  }

  @Test
  void namesAKeyThatIsThereTwice() throws FormatException {
    read("title: One\ndate: 2024-01-02\ntitle: Two\nimage:\n  src: a\n  src: b");

    assertThat(messages())
        .containsExactly(
            "content/a.md:13:1: error: \"title\" is there twice, first on line 11;"
                + " take one of them out",
            "content/a.md:16:3: error: \"src\" is there twice, first on line 15;"
                + " take one of them out");
  }

  @Test
  void doesNotMakeObjectsOfTags() throws FormatException {
    FieldMap map = read("key: !!java.net.URL [https://example.org/]");

    assertThat(map.texts("key"))
        .extracting(FieldMap.TextItem::text)
        .contains("https://example.org/");
  }

  @Test
  void refusesAnchorsThatGrowWithoutEnd() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThat(catchThrowableOfType(FormatException.class, () -> read(yaml.toString())))
        .isNotNull();
  }

  private FieldMap read(String yaml) throws FormatException {
    return YamlDocument.read(yaml, "content/a.md", 10, diagnostics);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
