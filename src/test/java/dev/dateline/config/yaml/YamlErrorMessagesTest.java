package dev.dateline.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlErrorMessagesTest {

  private static FormatException problem(String text) {
    String yaml =
        text.replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("{sp}", " ")
            .replace("{nbsp}", "\u00a0");
    return catchThrowableOfType(
        FormatException.class,
        () -> YamlDocument.read(yaml + "\n", "content/a.md", 1, new Diagnostics(false)));
  }

  private static void assertSaid(String text, String expected) {
    FormatException problem = problem(text);
    assertThat(problem).as(text).isNotNull();
    assertThat(
            problem.place().line()
                + ":"
                + problem.place().column()
                + " "
                + problem.getMessage()
                + "; "
                + problem.hint())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          title: [Live] Storm hits ¦ 2:8 a value can't begin with [; put quotes around the value: "[Live] Storm hits"
          title: > markets rally ¦ 2:8 a value can't begin with >; put quotes around the value: "> markets rally"
          title: ? why now ¦ 2:8 a value can't begin with ?; put quotes around the value: "? why now"
          title: | markets ¦ 2:8 a value can't begin with |; put quotes around the value: "| markets"
          source: @nytimes ¦ 2:9 a value can't begin with @; put quotes around the value: "@nytimes"
          sources:\\n  - @nytimes ¦ 3:5 a value can't begin with @; put quotes around the value: "@nytimes"
          topics: [a, @b] ¦ 2:13 a value can't begin with @; put quotes around the value
          title: `x` runs ¦ 2:8 a value can't begin with `; put quotes around the value: "`x` runs"
          title: *x* runs ¦ 2:8 a value can't begin with *; put quotes around the value: "*x* runs"
          title: %5 more ¦ 2:8 a value can't begin with %; put quotes around the value: "%5 more"
          title: !Important news ¦ 2:8 a value can't begin with !; put quotes around the value: "!Important news"
          title: &Co wins ¦ 2:8 a value can't begin with &; put quotes around the value: "&Co wins"
          title: , then ¦ 2:8 a value can't begin with ,; put quotes around the value: ", then"
          title: ] then ¦ 2:8 a value can't begin with ]; put quotes around the value: "] then"
          title: {Live} storm ¦ 2:8 a value can't begin with {; put quotes around the value: "{Live} storm"
          title: {{ page.title }} ¦ 2:8 a value can't begin with {; put quotes around the value: "{{ page.title }}"
          @nytimes:\\n  name: x ¦ 2:1 a key can't begin with @; put quotes around it: "@nytimes":
          title: - markets ¦ 2:8 a list on the line of its key; begin it on the next line, or put quotes around the value if it is none: "- markets"
          """)
  void namesTheSignThatAValueCannotBeginWith(String text, String said) {
    assertSaid(text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          title: 'It''s over', says coach ¦ 2:20 a value goes on after its closing quote; put the whole value in quotes: "'It's over', says coach"
          title: 'it's' ¦ 2:12 a value goes on after its closing quote; put the whole value in quotes: "it's"
          title: "He said "no" today" ¦ 2:18 a value goes on after its closing quote; put the whole value in quotes: 'He said "no" today'
          a: x\\ntitle: "A\\nb: y ¦ 3:8 a quote that is not closed; write " at the end of the value, or put quotes around all of it: '"A'
          title: 'Tis the season\\nsummary: It's cold ¦ 2:8 a quote that is not closed; write ' at the end of the value, or put quotes around all of it: "'Tis the season"
          title: "C:\\Users\\ann" ¦ 2:13 a \\ between double quotes; write \\\\ in its place, or single quotes around the value: 'C:\\Users\\ann'
          title: "A" date: "B" ¦ 2:12 a value goes on after its closing quote; begin a new line with "date:"
          topics: [a, "b] ¦ 2:13 a quote that is not closed; write the same quote at the end of the value
          """)
  void namesQuotesThatAreNotRight(String text, String said) {
    assertSaid(text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          title: A: B ¦ 2:9 a colon with a space behind it inside a value; put quotes around the value: "A: B"
          title: Storm: it is "big" ¦ 2:13 a colon with a space behind it inside a value; put quotes around the value: 'Storm: it is "big"'
          title: Storm date: 2024-01-02 ¦ 2:18 a colon with a space behind it inside a value; put quotes around the value: "Storm date: 2024-01-02", or begin a new line with "date:"
          title:Hello ¦ 2:1 no space after "title:"; put a space after "title:"
          date: 2024-01-02\\ntitle:Hello\\nslug: a ¦ 3:1 no space after "title:"; put a space after "title:"
          title:Hello\\ndate: 2024-01-02 ¦ 2:1 no space after "title:"; put a space after "title:"
          title:{nbsp}Hello\\ndate: 2024-01-02 ¦ 2:1 a no-break space after the colon of "title"; write a plain space in its place
          title：Hello\\ndate: 2024-01-02 ¦ 2:1 the colon after "title" is a full-width one; write a plain colon and a space: "title:"
          title Hello\\ndate: 2024-01-02 ¦ 2:1 "title Hello" is no "key: value"; write a key, a colon and a space before the value, as in "title: Storm"
          title: Hello\\nwords\\ndate: 2024-01-02 ¦ 3:1 "words" is no "key: value"; write a key, a colon and a space before it, or two spaces if it belongs to the line above
          : Hello ¦ 2:1 a colon without a key before it; write the key
          """)
  void namesColonsThatAreNotRight(String text, String said) {
    assertSaid(text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          title: A\\n  date: x ¦ 3:3 "date:" has more space before it than "title:" above; begin both at the same place; a key with keys below it has no value on its own line
          image:\\n  src: a.jpg\\n alt: b ¦ 4:2 "alt: b" has other space before it than the lines above; put the same space before all keys that belong together
          image: a.jpg\\n  alt: b ¦ 3:3 "alt:" has more space before it than "image:" above; begin both at the same place; a key with keys below it has no value on its own line
          {sp}title: A\\ndate: B ¦ 3:1 "date: B" has other space before it than the lines above; put the same space before all keys that belong together
          title:\\n\\ta: b ¦ 3:1 a tab where only spaces can be; write spaces in its place
          topics:\\n  - a\\n - b ¦ 4:2 the "-" before "b" is not below the ones above; put the same space before each "-"
          topics:\\n  - a\\n  b ¦ 4:3 "b" is no item of the list; write "- " before it, or two spaces if it belongs to the line above
          topics:\\n  - a\\n  -b ¦ 4:3 no space after the "-" of "-b"; put a space after it
          topics: a\\n- b ¦ 3:1 a list below a value; write "topics:" alone on its line, and "- a" below it
          topics: - a ¦ 2:9 a list on the line of its key; begin it on the next line, or put quotes around the value if it is none: "- a"
          topics:\\n  - a\\n  slug: b ¦ 4:3 "slug: b" stands where the next "- " of the list should be; write "- " before it, or as much space as before the other keys
          title: |\\nwords ¦ 3:1 the text below "title:" has no space before it; put two spaces before each of its lines
          title: a\\n---\\nslug: b ¦ 3:1 a line of "---" in the middle; delete it
          title: a\\n...\\nslug: b ¦ 3:0 a line of "..." in the middle; delete it
          """)
  void namesLinesThatStandInTheWrongPlace(String text, String said) {
    assertSaid(text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          topics: [a, b ¦ 2:9 "[" begins a list that is not closed; write ] at its end, or put quotes around the value if it is none: "[a, b"
          image: {src: b ¦ 2:8 "{" begins a map that is not closed; write } at its end, or put quotes around the value if it is none: "{src: b"
          topics: [a, b]] ¦ 2:9 a ] too many at the end; delete it
          topics: ["a" "b"] ¦ 2:9 a list in brackets that can't be read; write a comma between its values, and quotes around each that has a colon, a comma, brackets or quotes inside
          image: {src: a.jpg alt: b: c} ¦ 2:8 a map in braces that can't be read; write it like {src: a.jpg, alt: A harbour}, and quotes around each that has a colon, a comma, brackets or quotes inside
          topics: [climate, #metoo] ¦ 2:19 the rest of the line, "#metoo]", is taken for a comment; put quotes around the value: "#metoo"
          """)
  void namesBracketsThatAreNotRight(String text, String said) {
    assertSaid(text, said);
  }

  @Test
  void usesNoWordOfTheParser() {
    for (String start : "title: @ title: title:x ti: [ { ' \" > | ? - , ] } % * & ! #".split(" ")) {
      for (String value : "a 'b' \"c\" : - [d] {e} @f\\n g:\\n\\t-".split(" ")) {
        FormatException problem = problem(start + " " + value + " words\ndate: 2024-01-02");
        if (problem != null) {
          assertThat(problem.getMessage() + "; " + problem.hint())
              .doesNotContainPattern(
                  "(?i)token|scann|pars|mapping|sequence|alias|anchor|scalar|block|flow|expected");
        }
      }
    }
  }
}
