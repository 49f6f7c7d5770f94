package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline of an article and what is shown with it above the body and in lists.
 *
 * @param headline plain text
 * @param summary the editor's, else the first paragraph; plain text, empty when there is neither
 * @param standfirst whether the summary stands above the text: the editor wrote it, and it is not
 *     how the text begins
 * @param dateline the place that the article reports from: {@code MEXICO CITY}
 * @param authors their names, in the file's order; empty when none is named
 * @param image the picture above the text; null for none
 * @param lang BCP 47 tag; null when the article is in the site's language
 */
public record ArticleHead(
    String headline,
    String summary,
    boolean standfirst,
    @Nullable String dateline,
    List<String> authors,
    @Nullable Image image,
    @Nullable String lang) {
  public ArticleHead {
    authors = List.copyOf(authors);
  }

  /** The language of the article. */
  public String languageOr(String ofSite) {
    return lang == null ? ofSite : lang;
  }
}
