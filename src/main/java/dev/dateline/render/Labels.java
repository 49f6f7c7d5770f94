package dev.dateline.render;

import dev.dateline.diagnostic.Place;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in the site's language, as templates see them under {@code labels}.
 * They stand in the theme's {@code labels/en.properties} and so on:
 *
 * <pre>{@code
 * archive = Archive
 * articles = {} article | {} articles
 * }</pre>
 *
 * A word that a language lacks is English.
 */
final class Labels implements TemplateHashModel {
  private static final String ENGLISH = "en";
  private static final Set<String> FROM_THE_RIGHT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
  private static final Set<String> ZERO_IS_ONE = Set.of("fr", "pt");

  private final Map<String, TemplateModel> labels = new HashMap<>();

  private Labels() {}

  /**
   * @param tag BCP 47 language tag; only its first part counts
   * @throws TemplateFailure when a line of the file is not {@code name = words}
   */
  static Labels of(Theme theme, String tag) throws TemplateFailure {
    String language = Locale.forLanguageTag(tag).getLanguage();
    Map<String, String> words = new HashMap<>();
    for (String each : language.equals(ENGLISH) ? List.of(ENGLISH) : List.of(ENGLISH, language)) {
      for (ThemeFile file : theme.labels(each)) {
        read(file, words);
      }
    }
    String thousands = words.getOrDefault("thousands", ",");
    boolean zeroIsOne = ZERO_IS_ONE.contains(language);
    Labels labels = new Labels();
    words.forEach((name, text) -> labels.labels.put(name, label(text, zeroIsOne, thousands)));
    labels.labels.put("number", new Phrase("{}", "{}", zeroIsOne, thousands));
    labels.labels.put(
        "direction", new SimpleScalar(FROM_THE_RIGHT.contains(language) ? "rtl" : "ltr"));
    return labels;
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return labels.get(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static TemplateModel label(String text, boolean zeroIsOne, String thousands) {
    if (!text.contains("{}") && !text.contains(" | ")) {
      return new SimpleScalar(text);
    }
    int bar = text.indexOf(" | ");
    return bar < 0
        ? new Phrase(text, text, zeroIsOne, thousands)
        : new Phrase(text.substring(0, bar), text.substring(bar + 3), zeroIsOne, thousands);
  }

  private static void read(ThemeFile file, Map<String, String> words) throws TemplateFailure {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      String line = text.substring(start, end).strip();
      start = end + 1;
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int sign = line.indexOf('=');
      if (sign <= 0) {
        throw new TemplateFailure(
            Place.line(file.display(), number),
            "no \"=\" in \"" + line + "\"",
            "write name = words");
      }
      words.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }
  }
}
