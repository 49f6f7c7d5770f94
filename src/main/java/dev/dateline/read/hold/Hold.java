package dev.dateline.read.hold;

import dev.dateline.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an article or page from readers, beside the dates of the article itself.
 *
 * @param draft why it is a draft, for people: {@code status: review}; null when it is none
 * @param from when readers may see it, if that is later than its date; else null
 * @param until from when on they may not; null when they always may
 */
public record Hold(
    @Nullable String draft, @Nullable PublicationDate from, @Nullable PublicationDate until) {
  public static final Hold NONE = new Hold(null, null, null);

  /** The same as a draft; nothing changes when it is one. */
  public Hold asDraft(String reason) {
    return draft != null ? this : new Hold(reason, from, until);
  }
}
