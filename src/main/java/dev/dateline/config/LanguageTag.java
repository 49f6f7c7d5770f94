package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads language tags such as {@code en}, {@code pt-BR} or {@code zh-Hant} (BCP 47). */
public final class LanguageTag {
  private static final int SHORT = 2;
  private static final int LONG = 3;

  private LanguageTag() {}

  /** The tag of a key; null when it is absent, or when it is wrong and an error was added. */
  public static @Nullable String read(FieldMap map, String key, Diagnostics diagnostics) {
    String text = map.text(key);
    if (text == null) {
      return null;
    }
    String tag = parse(text);
    if (tag == null) {
      String meant = codeOf(text);
      diagnostics.error(
          map.placeOf(key),
          "unknown language \"" + text + "\"",
          meant == null ? "write a tag such as en, de or pt-BR" : "write \"" + meant + "\"");
    }
    return tag;
  }

  /**
   * The tag in its usual form: {@code zh-TW} for {@code zh_tw}; null when there is no such
   * language.
   */
  public static @Nullable String parse(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
      String language = locale.getLanguage();
      boolean known =
          language.length() == LONG
              || (language.length() == SHORT
                  && List.of(Locale.getISOLanguages()).contains(language));
      return known ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** The code of a language from its English name, for a hint; null when there is none. */
  private static @Nullable String codeOf(String name) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)) {
        return code;
      }
    }
    return null;
  }
}
