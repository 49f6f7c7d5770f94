package dev.dateline.markdown;

import dev.dateline.markdown.syntax.CharacterReference;
import java.util.Set;

/**
 * What readers read in a body: its HTML without the tags, a line for each paragraph, heading, item
 * or cell. The alternative text of an image is a part of it, as it stands in the image's place when
 * there is no such file.
 */
final class ReadableText {
  /** Tags that may stand within a word. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
          "sup", "time", "u", "var", "wbr");

  private static final String ALT = " alt=\"";

  private final String html;

  /** As long as the HTML, as all that stands for a tag is shorter than the tag. */
  private final char[] text;

  private int length;

  private ReadableText(String html) {
    this.html = html;
    this.text = new char[html.length()];
  }

  /**
   * @param html as {@link ParsedBody} writes it
   */
  static String of(String html) {
    return new ReadableText(html).read();
  }

  private String read() {
    int i = 0;
    while (i < html.length()) {
      int tag = html.indexOf('<', i);
      int end = tag < 0 ? html.length() : tag;
      append(i, end);
      i = tag < 0 ? end : tag(tag);
    }
    return CharacterReference.resolveAll(new String(text, 0, length));
  }

  /** Appends a part of the HTML that holds no tag. */
  private void append(int start, int end) {
    int from = length;
    html.getChars(start, end, text, from);
    length += end - start;
    for (int i = from; i < length; i++) {
      if (text[i] == '\n') {
        text[i] = ' ';
      }
    }
  }

  /** Reads a tag, and what is in it if nobody reads that; returns the offset behind it. */
  private int tag(int start) {
    int end = html.indexOf('>', start);
    if (end < 0) {
      return html.length();
    }
    int from = html.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
      to++;
    }
    String name = html.substring(from, to);
    if (name.equals("img")) {
      alternativeText(start, end);
    } else if (name.equals("br")) {
      text[length++] = ' ';
    } else if ((name.equals("script") || name.equals("style")) && from == start + 1) {
      int close = html.indexOf("</" + name, end);
      return close < 0 ? html.length() : close;
    } else if (!INLINE.contains(name)) {
      text[length++] = '\n';
    }
    return end + 1;
  }

  private void alternativeText(int start, int end) {
    int alt = html.indexOf(ALT, start);
    if (alt >= 0 && alt < end) {
      int from = alt + ALT.length();
      int to = html.indexOf('"', from);
      text[length++] = ' ';
      append(from, to < 0 || to > end ? end : to);
      text[length++] = ' ';
    }
  }
}
