package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article is published, was last changed, and is taken off the site again.
 *
 * @param corrections in the order of the front matter
 */
public record ArticleDates(
    PublicationDate published,
    @Nullable PublicationDate updated,
    @Nullable PublicationDate expires,
    List<Correction> corrections) {
  public ArticleDates {
    corrections = List.copyOf(corrections);
  }
}
