package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What is read without the parser is what the parser makes of it, to the column. */
class PlainYamlTest {
  private static final String[] FRAGMENTS = {
    "title",
    "a",
    "_",
    "sub_title",
    ": ",
    ":",
    " ",
    "  ",
    "\"",
    "\"",
    "'",
    "\n",
    "\n",
    "\n",
    "[",
    "]",
    ",",
    ", ",
    "word",
    "two words",
    "2024-01-02",
    "10:30",
    "/path",
    ".",
    "...",
    "---",
    "-",
    "- ",
    "#",
    " #",
    "\\",
    "\\n",
    "\t",
    "é",
    "“",
    "\u00a0",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud83d\ude00",
    "~",
    "null",
    "|",
    ">",
    "&a",
    "*a",
    "{",
    "}",
    "?",
    "!",
    "%",
    "@",
    "\r",
    "\u0007",
    "date: 2024-01-02\n",
    "title: \"It is “so”\"\n",
    "topics: [\"World\", Media]\n",
    "lead: true\n"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"What to know: a guide\"\ndate: 2024-01-02\ntopics: [\"World\", \"Media\"]\n",
        "title:   Plain words - and more\nlead: true",
        "title: \"\"\ntopics: [World,Media,  \"A, B\" ]\n",
        "summary: \"“Curly” and – long\"\n",
      })
  void readsWhatIsPlain(String text) {
    assertThat(described(PlainYaml.read(text))).isEqualTo(parsed(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "title:\n",
        "title: one: two\n",
        "title: one # two\n",
        "title: \"one\\ntwo\"\n",
        "title: \"one\n  two\"\n",
        "title: one\n  two\n",
        "title: 'one'\n",
        "title: |\n  one\n",
        "title: \"one\" two\n",
        "topics:\n  - one\n",
        "topics: [one, [two]]\n",
        "topics: [one,]\n",
        "topics: []\n",
        " title: one\n",
        "# note\ntitle: one\n",
        "title: \"\ud83d\ude00\"\n",
        "title: ~\n",
      })
  void leavesTheRestToTheParser(String text) {
    assertThat(PlainYaml.read(text)).isNull();
  }

  @Test
  void leavesKeysThatAreTooLongToTheParser() {
    assertThat(PlainYaml.read("a".repeat(2000) + ": b\n")).isNull();
  }

  @Test
  void agreesWithTheParserOnAnything() {
    Random random = new Random(4);
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int lines = random.nextInt(3); lines >= 0; lines--) {
        text.append("key: ");
        for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
          text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        text.append('\n');
      }
      Node plain = PlainYaml.read(text.toString());
      if (plain != null) {
        read++;
        assertThat(described(plain)).as(text.toString()).isEqualTo(parsed(text.toString()));
      }
    }
    assertThat(read).isGreaterThan(1000);
  }

  private static String parsed(String text) {
    try {
      return YamlDocument.composed(text).map(PlainYamlTest::described).orElse("nothing");
    } catch (YamlEngineException e) {
      return "not YAML";
    }
  }

  private static String described(Node node) {
    Mark mark = node.getStartMark().orElseThrow();
    List<String> parts = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      parts.add(scalar.getScalarStyle() + scalar.getValue());
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> parts.add(described(item)));
    } else {
      for (NodeTuple entry : ((MappingNode) node).getValue()) {
        parts.add(described(entry.getKeyNode()) + " -> " + described(entry.getValueNode()));
      }
    }
    return node.getTag() + "@" + mark.getLine() + "," + mark.getColumn() + parts;
  }
}
