package dev.dateline.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;
import dev.dateline.fields.KnownKeys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {
  private static final String FILE = "content/a.md";
  private final Diagnostics diagnostics = new Diagnostics(false);

  private FieldMap read(String text) throws FormatException {
    return YamlDocument.read(text, FILE, 1, diagnostics);
  }

  private List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "NO", "on", "010", "0x1F", "1e3", "2024-01-02", "12:30:45", "1_000", "1.10"})
  void keepsAValueAsItIsWritten(String value) throws FormatException {
    assertThat(read("key: " + value + "\n").text("key")).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key:\n", "key: ~\n", "key: null\n", "key: ''\n", "other: x\n", ""})
  void takesNothingForAbsent(String text) throws FormatException {
    assertThat(read(text).text("key")).isNull();
  }

  @Test
  void keepsTheQuotedWordNull() throws FormatException {
    assertThat(read("key: 'null'\n").text("key")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource({
    "true,true",
    "True,true",
    "yes,true",
    "on,true",
    "false,false",
    "no,false",
    "OFF,false"
  })
  void readsFlags(String word, boolean value) throws FormatException {
    assertThat(read("key: " + word + "\n").flag("key", !value)).isEqualTo(value);
  }

  @Test
  void namesAFlagThatIsNone() throws FormatException {
    assertThat(read("title: x\ndraft: maybe\n").flag("draft")).isFalse();
    assertThat(said())
        .containsExactly("content/a.md:3:1: error: \"draft\" is \"maybe\"; write true or false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "What to know: a guide"     | What to know: a guide
          Plain words - and more      | Plain words - and more
          "“Curly” and – long"        | “Curly” and – long
          one # a comment             | one
          one:two                     | one:two
          "one\\ntwo"                 | one two
          "\\U0001F600"               | 😀
          """)
  void readsTextInEveryStyle(String written, String text) throws FormatException {
    FieldMap map = read("title:   " + written + "\ndate: 2024-01-02\n");
    assertThat(map.text("date")).isEqualTo("2024-01-02");
    assertThat(map.text("title").replace('\n', ' ')).isEqualTo(text);
  }

  @Test
  void readsAListInBrackets() throws FormatException {
    assertThat(read("topics: [World,Media,  \"A, B\" ]\n").texts("topics"))
        .extracting(item -> item.place().column() + " " + item.text())
        .containsExactly("10 World", "16 Media", "24 A, B");
  }

  @Test
  void takesASingleValueForAListOfOne() throws FormatException {
    assertThat(read("topics: Space, far away\n").texts("topics"))
        .extracting(FieldMap.TextItem::text)
        .containsExactly("Space, far away");
  }

  @Test
  void givesEveryItemItsPlace() throws FormatException {
    FieldMap map = read("title: x\ntopics:\n  - Space\n  - Moon\n");
    assertThat(map.placeOf("topics")).hasToString("content/a.md:3:1");
    assertThat(map.texts("topics").get(1).place()).hasToString("content/a.md:5:5");
  }

  @Test
  void namesValuesOfAnotherType() throws FormatException {
    FieldMap map = read("title: [a, b]\nimage: x\nauthors: [{name: x}]\ntopics: [[a]]\n");
    assertThat(map.text("title")).isNull();
    assertThat(map.map("image")).isNull();
    assertThat(map.texts("authors")).isEmpty();
    assertThat(map.texts("topics")).isEmpty();
    assertThat(said())
        .containsExactly(
            "content/a.md:2:8: error: \"title\" takes a single value",
            "content/a.md:3:8: error: \"image\" takes lines of \"key: value\"",
            "content/a.md:4:11: error: \"authors\" takes a list of words",
            "content/a.md:5:10: error: \"topics\" holds a list in a list");
  }

  @Test
  void namesKeysThatOccurTwice() throws FormatException {
    read("title: a\ntitle: b\nimage:\n  src: a\n  src: b\n");
    assertThat(said())
        .containsExactly(
            "content/a.md:3:1: error: \"title\" is there twice, first on line 2; take one of them out",
            "content/a.md:6:3: error: \"src\" is there twice, first on line 5; take one of them out");
  }

  /** A slip that leaves no doubt about what is meant. */
  @Test
  void warnsOfAKeyThatSaysTheSameTwice() throws FormatException {
    assertThat(read("title: a\ntitle: a\n").text("title")).isEqualTo("a");
    assertThat(said())
        .containsExactly(
            "content/a.md:3:1: warning: \"title\" is there twice, first on line 2;"
                + " take one of them out");
  }

  @Test
  void makesNoObjectOfATag() throws FormatException {
    assertThat(read("title: !!java.net.URL https://example.org/\n").text("title"))
        .isEqualTo("https://example.org/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          just words               | 2 | here is no "key: value"
          - a\\n- b                 | 2 | here is no "key: value"
          a: &x [*x]               | 2:4 | a value holds itself
          title: x\\n? [a]\\n: b    | 2 | a key that is a list or a map
          """)
  void refusesWhatIsNoMapOfWords(String text, String place, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n") + "\n"))
        .isInstanceOfSatisfying(
            FormatException.class,
            problem -> {
              assertThat(problem).hasMessage(message);
              assertThat(problem.place()).hasToString(FILE + ":" + place);
              assertThat(problem.hint()).isNotEmpty();
            });
  }

  @Test
  void warnsOfListItemsThatBecomePartOfAValue() throws FormatException {
    read("topics: Space\n  - Moon\nauthors:\n  -Ann\n  -Bob\n");
    assertThat(said())
        .containsExactly(
            "content/a.md:3: warning: this line is read as part of the value above, not as an item"
                + " of a list; leave the value beside the key out, and put the same space before"
                + " each \"- \"",
            "content/a.md:6: warning: this line is read as part of the value above, not as an item"
                + " of a list; put a space after each \"-\"");
  }

  @Test
  void readsKeysBehindANoBreakSpace() throws FormatException {
    FieldMap map = read("title: a\n\u00a0date: 2024-01-02\n\u3000slug: b\n");
    assertThat(map.text("date")).isEqualTo("2024-01-02");
    assertThat(map.text("slug")).isEqualTo("b");
  }

  @Test
  void repeatsValuesThatHaveAName() throws FormatException {
    assertThat(read("title: &name Storm\nsummary: *name\n").text("summary")).isEqualTo("Storm");
  }

  @Test
  void namesAControlCharacterByItsLine() {
    assertThatThrownBy(() -> read("a: b\nc: d\u0007\n"))
        .hasMessage("holds the control character U+0007")
        .extracting(problem -> ((FormatException) problem).place())
        .hasToString("content/a.md:3");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 100_000})
  void refusesValuesThatAreTooDeep(int depth) {
    assertThatThrownBy(() -> read("a: " + "[".repeat(depth) + "]".repeat(depth) + "\n"))
        .isInstanceOf(FormatException.class);
  }

  @Test
  void refusesValuesThatGrowByRepetition() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> read(text.toString())).isInstanceOf(FormatException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sumary       | did you mean "summary"?
          titel        | did you mean "title"?
          Date         | did you mean "date"?
          dtae         | did you mean "date"?
          weight       | it is not read
          """)
  void suggestsTheKeyThatIsMeant(String key, String hint) throws FormatException {
    KnownKeys known =
        new KnownKeys(
            "title", "date", "updated", "topics", "summary", "image", "expires", "slug", "aliases");
    read(key + ": x\n").warnOfOtherKeys(known);
    assertThat(said())
        .containsExactly("content/a.md:2:1: warning: unknown key \"" + key + "\"; " + hint);
  }
}
