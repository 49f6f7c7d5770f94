package dev.dateline.markdown.html;

import org.jsoup.nodes.Attributes;

/**
 * A part of a piece of HTML, as browsers tell them apart: {@code <b class=x>a</b>} is a start tag,
 * a text and an end tag.
 *
 * <p>HTML standard, section 13.2.5. Every token has the offset of its first character in the piece.
 */
sealed interface HtmlToken {

  int start();

  /**
   * A start tag.
   *
   * @param name in lower case
   * @param attributes names in lower case, values without quotes and with character references
   *     resolved; of two with one name the first
   * @param end the offset behind its {@code >}
   * @param line how many lines of the piece are before the tag
   */
  record StartTag(String name, Attributes attributes, int start, int end, int line)
      implements HtmlToken {}

  /**
   * An element in which there are no tags, such as {@code script}, from its start tag to its end
   * tag.
   *
   * @param text what is between them
   */
  record RawElement(StartTag tag, String text) implements HtmlToken {
    @Override
    public int start() {
      return tag.start();
    }
  }

  /**
   * An end tag.
   *
   * @param name in lower case
   * @param end the offset behind its {@code >}
   */
  record EndTag(String name, int start, int end) implements HtmlToken {}

  /** Text with its character references resolved. */
  record Text(String text, int start) implements HtmlToken {}

  /**
   * A comment, a declaration, a processing instruction or a CDATA section: nothing that is shown.
   *
   * @param line how many lines of the piece are before it
   */
  record Hidden(Markup kind, int start, int line) implements HtmlToken {}

  /**
   * The last token: something that has no end in the piece.
   *
   * @param line how many lines of the piece are before it
   */
  record Unfinished(Markup kind, int start, int line) implements HtmlToken {}

  /** What begins with a {@code <}. */
  enum Markup {
    TAG,
    COMMENT,
    CDATA,
    DECLARATION,
    /** What follows the start tag of an element in which there are no tags. */
    RAW_TEXT
  }
}
