package dev.dateline.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * HTML text under construction: tags, attributes and escaped text appended to one buffer.
 *
 * <pre>{@code
 * html.begin("a").attribute("href", "/").end().text("Home").close("a");
 * }</pre>
 */
final class Html {
  private char[] out;
  private int length;

  /** Written into every start tag: "" or the attribute of {@link TagMark}. */
  private final String mark;

  private final String endMark;

  /**
   * @param mark null when the text is not sanitised
   */
  Html(int capacity, @Nullable TagMark mark) {
    this.out = new char[capacity];
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
    return raw(" ").raw(name).raw("=\"").raw(Urls.encoded(url)).raw("\"");
  }

  Html end() {
    return raw(">");
  }

  Html endVoid() {
    return raw(" />");
  }

  Html text(String text) {
    char[] chars = text.toCharArray();
    return text(chars, 0, chars.length);
  }

  /** Escapes the piece between two offsets. */
  Html text(char[] text, int from, int to) {
    int run = from;
    for (int i = from; i < to; i++) {
      char c = text[i];
      // Most characters are letters, which come after all that are escaped.
      if (c <= '>') {
        String escape = escape(c);
        if (escape != null) {
          append(text, run, i);
          raw(escape);
          run = i + 1;
        }
      }
    }
    append(text, run, to);
    return this;
  }

  private void append(char[] text, int from, int to) {
    ensureRoomFor(to - from);
    System.arraycopy(text, from, out, length, to - from);
    length += to - from;
  }

  Html raw(String markup) {
    int added = markup.length();
    ensureRoomFor(added);
    markup.getChars(0, added, out, length);
    length += added;
    return this;
  }

  private void ensureRoomFor(int more) {
    if (out.length - length < more) {
      out = Arrays.copyOf(out, Math.max(length + more, 2 * out.length));
    }
  }

  /** Starts a new line unless the buffer stands at one. */
  Html line() {
    return length > 0 && out[length - 1] != '\n' ? raw("\n") : this;
  }

  private static @Nullable String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case 0 -> "\uFFFD";
      default -> null;
    };
  }

  @Override
  public String toString() {
    return new String(out, 0, length);
  }
}
