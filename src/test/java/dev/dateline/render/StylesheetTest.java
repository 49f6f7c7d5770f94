package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers behind the look: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
class StylesheetTest {
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  private String css = "";

  @BeforeEach
  void read() throws IOException {
    css = Files.readString(Path.of("templates/assets/site.css"));
  }

  @Test
  void isSmall() {
    assertThat(css.length()).isLessThan(15_500);
  }

  @ParameterizedTest
  @CsvSource({
    "ink,paper",
    "soft,paper",
    "accent,paper",
    "paper,accent",
    "ink,wash",
    "soft,wash",
    "accent,wash"
  })
  void canBeReadInLightAndDark(String text, String background) throws IOException {
    assertThat(contrast(light(), text, background)).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(dark(), text, background)).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(print(), text, background)).isGreaterThanOrEqualTo(TEXT);
  }

  @Test
  void showsWhatHasTheFocus() {
    assertThat(css).contains(":focus-visible { outline: 3px solid var(--accent)");
    assertThat(contrast(light(), "accent", "paper")).isGreaterThanOrEqualTo(SIGN);
    assertThat(contrast(dark(), "accent", "paper")).isGreaterThanOrEqualTo(SIGN);
  }

  @Test
  void givesTheBrowserTheColourOfThePaper() throws IOException {
    String head = Files.readString(Path.of("templates/partials/head-links.ftlh"));

    assertThat(head).contains(light().get("paper"), dark().get("paper"));
  }

  @Test
  void usesOnlyColoursThatAreNamed() {
    String rules = css.substring(css.indexOf("*, ::before"));

    assertThat(rules).doesNotContainPattern("#[0-9a-f]{3,8}\\b");
    Matcher used = Pattern.compile("var\\(--([a-z]+)\\)").matcher(css);
    while (used.find()) {
      assertThat(css).contains("--" + used.group(1) + ":");
    }
  }

  private Map<String, String> light() {
    return colours(css.substring(0, css.indexOf("@media")));
  }

  private Map<String, String> dark() {
    Map<String, String> colours = light();
    int start = css.indexOf("@media (prefers-color-scheme: dark)");
    colours.putAll(colours(css.substring(start, css.indexOf("*, ::before"))));
    return colours;
  }

  private Map<String, String> print() throws IOException {
    Map<String, String> colours = light();
    colours.putAll(colours(Files.readString(Path.of("templates/assets/print.css"))));
    return colours;
  }

  private static Map<String, String> colours(String rules) {
    Map<String, String> colours = new HashMap<>();
    Matcher colour = Pattern.compile("--([a-z]+): (#[0-9a-f]{3,6})").matcher(rules);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double first = luminance(colours.get(one));
    double second = luminance(colours.get(other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    String digits = colour.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    double red = linear(Integer.parseInt(digits.substring(0, 2), 16) / 255.0);
    double green = linear(Integer.parseInt(digits.substring(2, 4), 16) / 255.0);
    double blue = linear(Integer.parseInt(digits.substring(4, 6), 16) / 255.0);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
