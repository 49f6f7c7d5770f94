package dev.dateline.build;

import dev.dateline.markdown.BodyLabels;
import dev.dateline.markdown.BodyLanguage;
import dev.dateline.render.InterfaceWords;
import dev.dateline.render.TemplateFailure;
import dev.dateline.render.Theme;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words that are added to bodies, in the language of each; from the labels of the theme. */
final class BodyLanguages {
  private final Theme theme;
  private final Map<String, BodyLanguage> byTag = new ConcurrentHashMap<>();

  BodyLanguages(Theme theme) {
    this.theme = theme;
  }

  /**
   * @param tag BCP 47 language tag
   * @throws TemplateFailure when the labels of the language can't be read
   */
  BodyLanguage of(String tag) throws TemplateFailure {
    BodyLanguage known = byTag.get(tag);
    if (known == null) {
      Map<String, String> words = InterfaceWords.of(theme, tag);
      BodyLabels english = BodyLabels.ENGLISH;
      known =
          new BodyLanguage(
              tag,
              new BodyLabels(
                  words.getOrDefault("body.linkToSection", english.headingLink()),
                  words.getOrDefault("body.table", english.table()),
                  words.getOrDefault("body.code", english.code()),
                  words.getOrDefault("body.footnotes", english.footnotes()),
                  words.getOrDefault("body.footnote", english.footnote()),
                  words.getOrDefault("body.backToReference", english.backToReference())));
      byTag.put(tag, known);
    }
    return known;
  }
}
