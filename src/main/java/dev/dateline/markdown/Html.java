package dev.dateline.markdown;

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

  /** Written into every start tag: "" or the attribute of {@link TagMark}. */
  private final String mark;

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
    out.append('<').append(name).append(mark).append('>');
    return this;
  }

  Html voidTag(String name) {
    out.append('<').append(name).append(mark).append(" />");
    return this;
  }

  Html close(String name) {
    out.append("</").append(endMark).append(name).append('>');
    return this;
  }

  /** Starts a tag that attributes follow. */
  Html begin(String name) {
    out.append('<').append(name).append(mark);
    return this;
  }

  Html attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
    return this;
  }

  /** A boolean attribute such as {@code disabled}. */
  Html attribute(String name) {
    out.append(' ').append(name);
    return this;
  }

  /** An attribute that holds an address, percent-encoded where CommonMark's examples do. */
  Html address(String name, String url) {
    out.append(' ').append(name).append("=\"");
    Urls.appendEncoded(out, url);
    out.append('"');
    return this;
  }

  Html end() {
    out.append('>');
    return this;
  }

  Html endVoid() {
    out.append(" />");
    return this;
  }

  Html text(CharSequence text) {
    return text(text, 0, text.length());
  }

  Html text(CharSequence text, int from, int to) {
    int run = from;
    for (int i = from; i < to; i++) {
      String escape = escape(text.charAt(i));
      if (escape != null) {
        out.append(text, run, i).append(escape);
        run = i + 1;
      }
    }
    out.append(text, run, to);
    return this;
  }

  Html raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** Starts a new line unless the buffer stands at one. */
  Html line() {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) != '\n') {
      out.append('\n');
    }
    return this;
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
    return out.toString();
  }
}
