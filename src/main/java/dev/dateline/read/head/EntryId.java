package dev.dateline.read.head;

import dev.dateline.fields.Value;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the id that an article had in the feeds of its former site, so that readers do not get it
 * again: {@code id: tag:example.org,2019:/posts/42}.
 *
 * <p>It is an absolute address of any scheme, as Atom wants it (RFC 4287, section 4.2.6). Other
 * ids, such as numbers, mean something to another generator and nothing here.
 */
public final class EntryId {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\p{Cntrl}\\s<>\"{}|\\\\^`]+");
  private static final int LONGEST = 1_000;

  private EntryId() {}

  /** The id of a head; null when it has none. */
  public static @Nullable String read(HeadKeys keys) {
    for (HeadField field : keys.all(ArticleKey.ID)) {
      if (field.map().value(field.key()) instanceof Value.Text value) {
        String text = value.text().strip();
        if (text.length() <= LONGEST && ADDRESS.matcher(text).matches()) {
          return text;
        }
      }
    }
    return null;
  }
}
