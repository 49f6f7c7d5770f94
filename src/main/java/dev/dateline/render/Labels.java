package dev.dateline.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variable {@code labels} of every template: the {@link InterfaceWords} of the site's language.
 * Beside them it has {@code labels.number(1204)}, which writes a number as the language does, and
 * {@code labels.direction}, which is {@code ltr} or {@code rtl}; {@code labels.directionOf("ar")}
 * is that of another language.
 */
final class Labels implements TemplateHashModel {
  private static final Set<String> ZERO_IS_ONE = Set.of("fr", "pt");
  private static final String ONE_FROM_MANY = " | ";

  private final Map<String, TemplateModel> labels = new HashMap<>();

  /**
   * @param languageTag BCP 47 language tag; only its first part counts
   * @throws TemplateFailure when a line of a file is not {@code name = words}
   */
  Labels(Theme theme, String languageTag) throws TemplateFailure {
    Map<String, String> words = InterfaceWords.of(theme, languageTag);
    String language = InterfaceWords.language(languageTag);
    String thousands = words.getOrDefault("thousands", ",");
    boolean zeroIsOne = ZERO_IS_ONE.contains(language);
    words.forEach((name, text) -> labels.put(name, label(text, zeroIsOne, thousands)));
    labels.put("number", new LabelPattern("{}", "{}", zeroIsOne, thousands));
    labels.put("direction", new SimpleScalar(WritingDirection.of(languageTag)));
    labels.put("directionOf", new WritingDirection());
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    return labels.get(name);
  }

  /** Words without a gap; the name itself where there are none. */
  String words(String name) {
    return labels.get(name) instanceof SimpleScalar text ? text.getAsString() : name;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static TemplateModel label(String text, boolean zeroIsOne, String thousands) {
    int bar = text.indexOf(ONE_FROM_MANY);
    if (bar >= 0) {
      String many = text.substring(bar + ONE_FROM_MANY.length());
      return new LabelPattern(text.substring(0, bar), many, zeroIsOne, thousands);
    }
    return text.contains(LabelPattern.GAP)
        ? new LabelPattern(text, text, zeroIsOne, thousands)
        : new SimpleScalar(text);
  }
}
