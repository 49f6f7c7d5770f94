package dev.dateline.render;

import dev.dateline.diagnostic.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of the interface in one language, from the theme's {@code labels/en.properties} and so
 * on:
 *
 * <pre>{@code
 * archive = Archive
 * articles = {} article | {} articles
 * body.footnote = Footnote {}
 * }</pre>
 *
 * The names that begin with {@code body.} are for the words in the HTML of an article's body.
 */
public final class InterfaceWords {
  private static final String ENGLISH = "en";

  private InterfaceWords() {}

  /**
   * The words by their names, as they stand in the file; English ones where the language has none.
   *
   * @param languageTag BCP 47 language tag such as {@code pt-BR}; only its first part counts
   * @throws TemplateFailure when a line of a file is not {@code name = words}
   */
  public static Map<String, String> of(Theme theme, String languageTag) throws TemplateFailure {
    Map<String, String> words = new TreeMap<>();
    for (String each : List.of(ENGLISH, language(languageTag))) {
      for (ThemeFile file : theme.labels(each)) {
        read(file, words);
      }
    }
    return words;
  }

  /** The language of a tag alone: {@code pt} for {@code pt-BR}. */
  static String language(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage();
  }

  private static void read(ThemeFile file, Map<String, String> words) throws TemplateFailure {
    String[] lines = new String(file.bytes(), StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int sign = line.indexOf('=');
      if (sign <= 0) {
        throw new TemplateFailure(
            Place.line(file.display(), i + 1),
            "no \"=\" in \"" + line + "\"",
            "write name = words");
      }
      words.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }
  }
}
