package dev.dateline.markdown;

import dev.dateline.markdown.html.TagMark;
import dev.dateline.markdown.html.Urls;
import dev.dateline.text.HtmlEscape;
import org.jspecify.annotations.Nullable;

/**
 * HTML text under construction: tags, attributes and escaped text appended to one buffer.
 *
 * <pre>{@code
 * html.begin("a").attribute("href", "/").end().text("Home").close("a");
 * }</pre>
 */
final class Html {
  private final StringBuilder out;

  /** Written into every start tag: "", or a space and {@link TagMark#own}. */
  private final String mark;

  /** Written before the name in every end tag: "", or {@link TagMark#end}. */
  private final String endMark;

  /**
   * @param mark null when the text is not sanitised
   */
  Html(int capacity, @Nullable TagMark mark) {
    this.out = new StringBuilder(capacity);
    this.mark = mark == null ? "" : " " + mark.own();
    this.endMark = mark == null ? "" : mark.end();
  }

  Html tag(String name) {
    return raw("<").raw(name).raw(mark).raw(">");
  }

  Html voidTag(String name) {
    return raw("<").raw(name).raw(mark).raw(" />");
  }

  Html close(String name) {
    return raw("</").raw(endMark).raw(name).raw(">");
  }

  /** Starts a tag that attributes follow. */
  Html begin(String name) {
    return raw("<").raw(name).raw(mark);
  }

  Html attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** A boolean attribute such as {@code disabled}. */
  Html attribute(String name) {
    return raw(" ").raw(name);
  }

  /** An attribute that holds an address, percent-encoded where CommonMark's examples do. */
  Html address(String name, String url) {
    return raw(" ").raw(name).raw("=\"").raw(Urls.inAttribute(url)).raw("\"");
  }

  Html end() {
    return raw(">");
  }

  Html endVoid() {
    return raw(" />");
  }

  Html text(String text) {
    return text(text, 0, text.length());
  }

  /** Escapes the piece between two offsets. */
  Html text(String text, int from, int to) {
    HtmlEscape.append(out, text, from, to);
    return this;
  }

  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Starts a new line unless the buffer stands at one. */
  Html line() {
    return !out.isEmpty() && out.charAt(out.length() - 1) != '\n' ? raw("\n") : this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
