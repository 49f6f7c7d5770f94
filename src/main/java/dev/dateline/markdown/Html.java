package dev.dateline.markdown;

import dev.dateline.markdown.html.HtmlContext;
import dev.dateline.markdown.html.OpenElements;
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

  /** Told of every element, so that it can end those of the author; null when there are none. */
  private @Nullable OpenElements open;

  Html(int capacity) {
    this.out = new StringBuilder(capacity);
  }

  /** Lets an author's elements be written too; they end where those around them end. */
  OpenElements admitAuthors(HtmlContext context) {
    OpenElements made = new OpenElements(out, context);
    open = made;
    return made;
  }

  /** Ends the elements that the author began outside of all others. */
  Html endAuthors() {
    if (open != null) {
      open.endAuthors();
    }
    return this;
  }

  Html tag(String name) {
    return begin(name).raw(">");
  }

  Html voidTag(String name) {
    return raw("<").raw(name).raw(" />");
  }

  Html close(String name) {
    if (open != null) {
      open.endOwn();
    }
    return raw("</").raw(name).raw(">");
  }

  /** Starts a tag that attributes follow. */
  Html begin(String name) {
    if (open != null) {
      open.beginOwn(name);
    }
    return raw("<").raw(name);
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
    if (open != null) {
      open.endOwn();
    }
    return raw(" />");
  }

  Html text(String text) {
    HtmlEscape.append(out, text);
    return this;
  }

  /** Escapes the characters from one index up to another. */
  Html text(char[] chars, int from, int to) {
    HtmlEscape.append(out, chars, from, to);
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
