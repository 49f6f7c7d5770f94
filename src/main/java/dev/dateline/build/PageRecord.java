package dev.dateline.build;

import dev.dateline.build.ByteStore.Slice;
import dev.dateline.text.ContentDigest;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file of the site.
 *
 * @param view fingerprint of all that the page was made from beside a body; of a copy, that of its
 *     bytes
 * @param body fingerprint of the body in the page and of where its links lead; {@link #NO_BODY} if
 *     there is none
 * @param bytes the digest of the file
 * @param size of the file in bytes
 * @param notes what rendering its body showed
 * @param stored where the view of a page with a body is kept; null for others
 */
record PageRecord(
    ContentDigest view,
    ContentDigest body,
    ContentDigest bytes,
    long size,
    BodyNotes notes,
    @Nullable Slice stored) {
  static final ContentDigest NO_BODY = new ContentDigest(0, 0);

  /** Of a file that is a copy of another. */
  static PageRecord ofCopy(ContentDigest bytes, long size) {
    return new PageRecord(bytes, NO_BODY, bytes, size, BodyNotes.NONE, null);
  }

  boolean isCopy() {
    return view.equals(bytes);
  }

  /** Whether it says the same. */
  boolean isSameAs(PageRecord other) {
    boolean sameStored =
        stored == null
            ? other.stored == null
            : other.stored != null && stored.from() == other.stored.from();
    return sameStored
        && view.equals(other.view)
        && body.equals(other.body)
        && bytes.equals(other.bytes)
        && size == other.size
        && notes.equals(other.notes);
  }

  PageRecord storedAt(@Nullable Slice slice) {
    return new PageRecord(view, body, bytes, size, notes, slice);
  }
}
