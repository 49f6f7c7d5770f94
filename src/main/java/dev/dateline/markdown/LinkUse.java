package dev.dateline.markdown;

/**
 * One place of a body that leads somewhere.
 *
 * @param kind a link or an image
 * @param destination as the author means it: entities and backslash escapes are resolved, percent
 *     escapes are kept
 * @param line 1-based, counted from the first line of the body
 */
public record LinkUse(Kind kind, String destination, int line) {

  /** Whether the destination is followed by the reader or shown in the page. */
  public enum Kind {
    LINK,
    IMAGE
  }
}
