package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself, as far as the pages that list it need it.
 *
 * @param summary the editor's, else the first paragraph; plain text, empty when there is neither
 * @param dateline the place the story comes from: {@code MEXICO CITY}
 * @param lang BCP 47 tag when it is not the site's language
 */
public record Story(
    String headline,
    String summary,
    @Nullable String dateline,
    List<String> authors,
    @Nullable Image image,
    @Nullable String lang) {
  public Story {
    authors = List.copyOf(authors);
  }
}
