package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page outside of the dates: {@code content/pages/about.md} at {@code about/}.
 *
 * @param title plain text
 * @param summary plain text; may be empty
 * @param body where its text is
 * @param aliases its former addresses, which redirect to it
 * @param lang BCP 47 tag; null for the site's language
 */
public record StandalonePage(
    SitePath path,
    String title,
    String summary,
    BodySource body,
    List<SitePath> aliases,
    @Nullable String lang) {
  public StandalonePage {
    aliases = List.copyOf(aliases);
  }

  /** The language that the page is in; the site's when it names none. */
  public String languageOr(String site) {
    return lang == null ? site : lang;
  }
}
