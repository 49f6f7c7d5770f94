package dev.dateline.markdown.html;

import org.jspecify.annotations.Nullable;

/** What a piece of an author's HTML needs from the body around it. */
public interface HtmlContext {

  /** The address that a link leads to, or null when it must not be linked. */
  @Nullable String link(String destination, int line);

  /** The address of an image, film or sound, or null when it must not be shown. */
  @Nullable String image(String destination, int line);

  /** The picture that is at a destination; null when nothing is known of it. */
  @Nullable ShownPicture picture(String destination);

  /** What a screen reader calls a block of code. */
  String codeLabel();

  /** Told whether what is written next is in an {@code a} element of the author. */
  void insideLink(boolean inside);

  /** Takes an id for an element of the author; false when it belongs to something else. */
  boolean takeId(String id);

  /** The id as it is written where the body is shown. */
  String id(String part);

  /**
   * Whether there is an end tag of a name anywhere in the body.
   *
   * @param name in lower case
   */
  boolean hasEndTag(String name);

  /**
   * Reports a mistake in the HTML.
   *
   * @param line 1-based, counted from the first line of the body
   */
  void problem(int line, String message, String hint);
}
