package dev.dateline.model;

import dev.dateline.text.ContentDigest;
import java.util.List;

/**
 * Where the text of a body is, so that it can be read when its page is rendered.
 *
 * @param file the file that holds it
 * @param offset of its first character in the decoded text of the file
 * @param end offset after its last character
 * @param line 1-based line of its first character
 * @param plainForm whether it is of an article in plain form, as people type it, and not Markdown
 * @param leftOut lines of the body that are not shown, as they name topics or sources; counted from
 *     1 at the body's first line
 * @param digest of the file's bytes; equal digests mean equal bodies
 */
public record BodySource(
    ContentPath file,
    int offset,
    int end,
    int line,
    boolean plainForm,
    List<Integer> leftOut,
    ContentDigest digest) {
  public BodySource {
    leftOut = List.copyOf(leftOut);
  }

  /** A body in Markdown, all of which is shown. */
  public BodySource(ContentPath file, int offset, int end, int line, ContentDigest digest) {
    this(file, offset, end, line, false, List.of(), digest);
  }
}
