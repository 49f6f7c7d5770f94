package dev.dateline.markdown;

import dev.dateline.ProportionalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body four times as long takes about four times as long, whatever it is made of. */
class LinearTimeTest {
  private static final int LENGTH = 10_000;

  private static final Markdown MARKDOWN =
      new Markdown(new MarkdownOptions(false, List.of(), true));

  /** A text that is repeated, and what comes before all and behind all of it. */
  private record Pattern(String before, String repeated, String after) {
    String body(int length) {
      return before + repeated.repeat(length / repeated.length()) + after;
    }

    @Override
    public String toString() {
      return (before + "|" + repeated + "|" + after).replace("\n", "\\n");
    }
  }

  @BeforeAll
  static void warmUp() {
    patterns().forEach(pattern -> take(pattern.body(500)));
  }

  private static Stream<Pattern> patterns() {
    Stream<Pattern> repeated =
        Stream.of(
                ("[|]|![|[](|[a](|[a](b|[a](b(|[a](<b|[a](<b> |[a]( |[a](b \"c|[a](b 'c|[a](b (c|[x][|[a]"
                        + "|[a]: |[[a]]|![[]()|[ (](|(|*a |a* |*a_ |*a **a |**a b* |a**b|c* |x*x_|*_|_a __b *c "
                        + "|~~a |a~~b |*[a](b)* |[*a |`a``|`|``a` |<|<a |<a@|<http:|&|&a|\\|\\[|{{|www.|http://"
                        + "|a@|a.|\"a |'a|...|--|[^a]|[^|> |- |1. |- > |- [ ] |[^q]: |: |# |#|a  ")
                    .split("\\|"))
            .map(piece -> new Pattern("", piece, ""));
    Stream<Pattern> lines =
        Stream.of(
                ("[a]: b |[a]: <x|[a]: b \"|[a]: b 'c|[a]:|[a|*a|- a|* a%+ b|> a%b|a%=|a%-|```|~~~"
                        + "|a\\|\\|a\\||\\|-\\||a\\|b%-\\|-|a%: b|- [ ] a|# a||a  |> [a]: b|    a")
                    .split("(?<!\\\\)\\|"))
            .map(line -> new Pattern("", line.replace("\\|", "|").replace('%', '\n') + "\n", ""));
    Stream<Pattern> framed =
        Stream.of(
            new Pattern("|a|b|\n|-|-|\n", "|a|b|\n", ""),
            new Pattern("|a".repeat(100) + "\n" + "|-".repeat(100) + "\n", "|\n", ""),
            new Pattern("|a|\n|-|\n|", "`b ", "|\n"),
            new Pattern("[a]: b\n\n", "[a] ", ""),
            new Pattern("[a]: b\n\n", "![", "a".repeat(9)),
            new Pattern("[^a]: b\n\n", "c[^a] ", ""),
            new Pattern("# a", " ", "b\n"),
            new Pattern("a", " ", "b \nc"),
            new Pattern("# a", " #", " b\n"),
            new Pattern("[a](", "(", ")"),
            new Pattern("`", "a\n", "`"),
            new Pattern("", "[" + "\\".repeat(90) + "[\n\n", ""),
            new Pattern("", "[^a: <" + "\\".repeat(90) + "[\n\n", ""),
            new Pattern("- ".repeat(20) + "a\n", "b\n", ""),
            new Pattern(">".repeat(20) + "a\n", "b\n", ""));
    return Stream.of(repeated, lines, framed, html()).flatMap(each -> each);
  }

  private static Stream<Pattern> html() {
    List<String> pieces =
        List.of(
            ("<!--|<?|<!A |<![CDATA[|<b>x</i>|<a b=\"|<b '|<div><b |</|<textarea>|<script>|<style>"
                    + "|<iframe>|<b>|</b>|<b></b>|<svg>|<x-y>|<!-- -->|<table><tr><td>|<li>|<b a%"
                    + "|<p id=a>|<b>*a</b>|\"<b>\"|[<b>](|<img srcset='a 1x,|<pre>%<b%%|<q cite=x:>")
                .split("\\|"));
    Stream<Pattern> lines =
        Stream.of("<!--", "<script>", "</script%%", "<b ", "<div%%", "<a b=\"", "<![CDATA[", "<?")
            .flatMap(
                piece ->
                    Stream.of(
                        pattern("<div>%", piece, ""),
                        pattern("<!-- %", piece + "%%", ""),
                        pattern("<style>%", piece + "%", ""),
                        pattern("- <div>%", "  " + piece + "%", "")));
    return Stream.concat(pieces.stream().map(piece -> pattern("", piece, "")), lines);
  }

  private static Pattern pattern(String before, String repeated, String after) {
    return new Pattern(
        before.replace('%', '\n'), repeated.replace('%', '\n'), after.replace('%', '\n'));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void takesTimeInProportionToTheLength(Pattern pattern) {
    assertIsLinear(pattern.toString(), pattern.body(LENGTH), pattern.body(4 * LENGTH));
  }

  @Test
  void takesTimeInProportionToRunsOfBackticksThatGrow() {
    assertIsLinear("growing runs", growingBackticks(LENGTH), growingBackticks(4 * LENGTH));
  }

  @Test
  void takesTimeInProportionToAListThatIsOneLevelDeeperInEachLine() {
    assertIsLinear("deeper list", deeperList(LENGTH), deeperList(4 * LENGTH));
  }

  @Test
  void takesTimeInProportionToTheAttributesOfATag() {
    assertIsLinear("attributes", attributes(LENGTH), attributes(4 * LENGTH));
  }

  private static void assertIsLinear(String what, String once, String fourTimes) {
    ProportionalTime.assertTaken(what, LinearTimeTest::take, once, fourTimes);
  }

  private static String attributes(int length) {
    StringBuilder body = new StringBuilder("<b");
    for (int number = 0; body.length() < length; number++) {
      body.append(" a").append(number);
    }
    return body.append(">x</b>").toString();
  }

  private static String growingBackticks(int length) {
    StringBuilder body = new StringBuilder();
    for (int run = 1; body.length() < length; run++) {
      body.append('e').append("`".repeat(run));
    }
    return body.toString();
  }

  private static String deeperList(int length) {
    StringBuilder body = new StringBuilder();
    for (int level = 0; body.length() < length; level++) {
      body.append("  ".repeat(level)).append("- a\n");
    }
    return body.toString();
  }

  private static void take(String body) {
    TestBody.render(MARKDOWN, body);
    MARKDOWN.firstParagraph(body, "en");
  }
}
