package dev.dateline.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A paragraph\nof two lines.\n\n- a list\n  - in it\n\n> a quotation\n",
        "```\n    code\n```\n",
        "1. first\n\n   more of the first\n\n2. second\n",
        "- item\n\n    of the item\n",
        "  an image\n",
        "<pre>\n    as it is\n</pre>\n",
        "– Where to?\n\nHe asked.\n",
        "« Non\u00a0! » says 10\u00a0km\n",
        "",
      })
  void keepsMarkdown(String text) {
    assertThat(PlainBody.toMarkdown(text, List.of())).isEqualTo(text);
  }

  @Test
  void makesParagraphsOfIndentedLines() {
    assertThat(
            markdown(
                "    The first.\n\n\tThe second,\nof two lines.\n\n\u00a0\u00a0\u00a0\u00a0The third.\n"))
        .isEqualTo("The first.\n\nThe second,\nof two lines.\n\nThe third.\n");
  }

  @Test
  void makesAParagraphOfAnIndentedLineBelowAList() {
    assertThat(markdown("    First.\n\n- a\n- b\n\n    Next.\n"))
        .isEqualTo("First.\n\n- a\n- b\n\nNext.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "·", "–", "▪", "●", "\t•", "    •"})
  void makesAList(String bullet) {
    assertThat(markdown("They want:\n" + bullet + " bread\n" + bullet + "\u00a0salt\n\nNow.\n"))
        .isEqualTo("They want:\n- bread\n- salt\n\nNow.\n");
  }

  @Test
  void leavesOutWhatIsNotSeen() {
    assertThat(markdown("A soft\u00ad hyphen,\ufeff a\u00a0space.\n\u00a0\nEnd\u200b.\n"))
        .isEqualTo("A soft hyphen, a space.\n\nEnd.\n");
  }

  @Test
  void keepsEveryLineOnItsLine() {
    assertThat(PlainBody.toMarkdown("one\ntwo\nthree\n", List.of(2))).isEqualTo("one\n\nthree\n");
  }

  private static String markdown(String text) {
    return PlainBody.toMarkdown(text, List.of());
  }
}
