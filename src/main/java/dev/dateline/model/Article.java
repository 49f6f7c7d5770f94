package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of the digest. Its body stays in its file and is read when its page is rendered.
 *
 * @param path {@code 2023/12/28/slug/}
 * @param aliases former addresses, which redirect to it
 * @param entryId identifies it in feeds, as its file says; null when its first address does
 */
public record Article(
    SitePath path,
    ArticleHead head,
    ArticleDates dates,
    Classification classification,
    BodySource body,
    List<SitePath> aliases,
    @Nullable String entryId) {
  public Article {
    aliases = List.copyOf(aliases);
  }

  public ContentPath file() {
    return body.file();
  }
}
