package dev.dateline.markdown;

import java.util.BitSet;

/** The links that are open at one point of the walk, and which of them have a tag to close. */
final class OpenLinks {
  private final BitSet tagged = new BitSet();
  private int depth;

  /** Whether the text is in a link that the author wrote as HTML. */
  boolean inHtml;

  void open(boolean hasTag) {
    tagged.set(depth++, hasTag);
  }

  /** Leaves the innermost link; true when its tag must be closed. */
  boolean close() {
    return tagged.get(--depth);
  }

  /** A bare address inside a link is just text. */
  boolean isEmpty() {
    return depth == 0 && !inHtml;
  }
}
