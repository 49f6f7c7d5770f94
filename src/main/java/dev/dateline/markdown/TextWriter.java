package dev.dateline.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.dateline.markdown.syntax.Escapes;

/**
 * Writes text with backslash escapes resolved and, as extensions, typographic marks put in and bare
 * addresses linked.
 *
 * <p>CommonMark 0.31 section 2.4; see {@link Typography} and {@link BareLink}.
 */
final class TextWriter {
  private TextWriter() {}

  static void write(Node text, Rendering rendering) {
    BasedSequence chars = text.getChars();
    String source = rendering.body;
    int from = chars.getStartOffset();
    int to = chars.getEndOffset();
    // Flexmark gives a text that is not one piece of the body, as in a table.
    if (to - from != chars.length()) {
      source = chars.toString();
      from = 0;
      to = source.length();
    }
    if (text.getPrevious() instanceof HardLineBreak) {
      while (from < to && (source.charAt(from) == ' ' || source.charAt(from) == '\t')) {
        from++;
      }
    }
    write(source, from, to, rendering.extensions, rendering);
  }

  /**
   * Writes a piece of a text.
   *
   * @param extensions whether typographic marks and links are put in
   */
  static void write(String source, int from, int to, boolean extensions, Rendering rendering) {
    Html html = rendering.html;
    // An array is looked through several times faster than a string.
    char[] chars = new char[to - from];
    source.getChars(from, to, chars, 0);
    int written = from;
    int i = from + nextSpecial(chars, 0);
    while (i < to) {
      char c = source.charAt(i);
      int next = i + 1;
      if (c == '\\' && next < to && Escapes.isEscapable(source.charAt(next))) {
        html.text(chars, written - from, i - from);
        written = next++;
      } else if (extensions && Typography.isMark(source, i, to)) {
        html.text(chars, written - from, i - from);
        char before = i == from ? rendering.quotes.previous : source.charAt(i - 1);
        next = Typography.endOfMark(source, i, to);
        html.text(rendering.typography.mark(source, i, next, before, rendering.quotes));
        written = next;
      } else if (extensions && BareLink.isTrigger(c) && rendering.links.isEmpty()) {
        char before = written == from ? rendering.quotes.previous : source.charAt(written - 1);
        BareLink link = BareLink.around(i, source, written, to, before);
        if (link != null) {
          html.text(chars, written - from, link.start() - from);
          link.write(source, rendering);
          next = link.end();
          written = next;
        }
      }
      i = from + nextSpecial(chars, next - from);
    }
    html.text(chars, written - from, to - from);
    if (to > from) {
      rendering.quotes.previous = source.charAt(to - 1);
    }
  }

  /** The next index of what may be an escape, a typographic mark or a bare link; or the length. */
  private static int nextSpecial(char[] chars, int from) {
    for (int i = from; i < chars.length; i++) {
      switch (chars[i]) {
        case '\\', '"', '\'', '-', '.', ':', '@', 'w', 'W' -> {
          return i;
        }
        default -> {}
      }
    }
    return chars.length;
  }
}
