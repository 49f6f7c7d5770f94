package dev.dateline.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a language is written from left to right or from right to left, as the value of HTML's
 * {@code dir}. In templates: {@code labels.directionOf("ar")} is {@code rtl}.
 */
final class WritingDirection implements TemplateMethodModelEx {
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb",
          "ps", "sd", "syr", "ug", "ur", "yi");

  private static final Set<String> SCRIPTS =
      Set.of("arab", "aran", "hebr", "nkoo", "syrc", "thaa", "adlm", "rohg");

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) {
    return new SimpleScalar(of(String.valueOf(arguments.get(0))));
  }

  /**
   * {@code ltr} or {@code rtl}.
   *
   * @param languageTag BCP 47 tag; a script in it counts more than the language
   */
  static String of(String languageTag) {
    String[] parts = languageTag.toLowerCase(Locale.ROOT).split("[-_]", -1);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
        return SCRIPTS.contains(parts[i]) ? "rtl" : "ltr";
      }
    }
    return LANGUAGES.contains(parts[0]) ? "rtl" : "ltr";
  }
}
