package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article is published, was last changed, and is taken off the site again.
 *
 * @param published the day of its edition, perhaps with a time
 * @param updated the editor's date of the last change; null for none
 * @param expires when it is taken off the site; null for never
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

  /**
   * When the article was last changed in substance after it was published: the update or the newest
   * correction, whichever is of a later day; null when there is neither.
   */
  public @Nullable PublicationDate modified() {
    PublicationDate last = updated;
    for (Correction correction : corrections) {
      if (correction.date().isAfter((last == null ? published : last).day())) {
        last = PublicationDate.of(correction.date());
      }
    }
    return last;
  }
}
