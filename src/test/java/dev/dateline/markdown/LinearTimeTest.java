package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body four times as long takes about four times as long, whatever it is made of. */
class LinearTimeTest {
  private static final int LENGTH = 10_000;

  /** Four for linear, sixteen for quadratic time; between them, with room for a busy machine. */
  private static final double MOST = 9;

  /** Below this, other things take more time than the body does. */
  private static final long FLOOR = 60_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
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
    patterns().forEach(pattern -> time(pattern.body(500)));
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
            new Pattern("- ".repeat(20) + "a\n", "b\n", ""),
            new Pattern(">".repeat(20) + "a\n", "b\n", ""));
    return Stream.of(repeated, lines, framed).flatMap(each -> each);
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

  private static void assertIsLinear(String what, String once, String fourTimes) {
    // A pause of the machine can make one measurement long, but not all of them.
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 3 && ratio > MOST; attempt++) {
      long expected = Math.max(time(once), FLOOR / 4);
      ratio = Math.min(ratio, (double) time(fourTimes) / expected);
    }
    assertThat(ratio).as(what).isLessThan(MOST);
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

  /** The processor time of reading and writing a body, in nanoseconds. */
  private static long time(String body) {
    long start = THREADS.getCurrentThreadCpuTime();
    TestBody.render(MARKDOWN, body);
    MARKDOWN.firstParagraph(body, "en");
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
