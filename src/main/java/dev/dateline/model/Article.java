package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of the digest. Its body stays in its file and is read when its page is rendered.
 *
 * @param path {@code 2023/12/28/slug/}
 * @param head the headline and what stands with it
 * @param dates when it is published, changed and taken off the site
 * @param classification the topics, sources and thread that list it
 * @param body where its text is
 * @param addresses that are written as its former ones, in their order; the present one is among
 *     them when the article came back to it
 * @param entryId identifies it in feeds, as its file says; null when its first address does
 */
public record Article(
    SitePath path,
    ArticleHead head,
    ArticleDates dates,
    Classification classification,
    BodySource body,
    List<SitePath> addresses,
    @Nullable String entryId) {
  public Article {
    addresses = List.copyOf(addresses);
  }

  /** The former addresses, which redirect to it. */
  public List<SitePath> aliases() {
    return addresses.contains(path)
        ? addresses.stream().filter(address -> !address.equals(path)).toList()
        : addresses;
  }

  /** The file that it was read from. */
  public ContentPath file() {
    return body.file();
  }
}
