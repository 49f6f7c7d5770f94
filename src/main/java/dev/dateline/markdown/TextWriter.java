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
    int written = from;
    int i = nextSpecial(source, from, to);
    while (i < to) {
      char c = source.charAt(i);
      int next = i + 1;
      if (c == '\\' && next < to && Escapes.isEscapable(source.charAt(next))) {
        html.text(source, written, i);
        written = next++;
      } else if (extensions && Typography.isMark(source, i, to)) {
        html.text(source, written, i);
        char before = i == from ? rendering.quotes.previous : source.charAt(i - 1);
        next = Typography.endOfMark(source, i, to);
        html.text(rendering.typography.mark(source, i, next, before, rendering.quotes));
        written = next;
      } else if (extensions && BareLink.isTrigger(c) && rendering.links.isEmpty()) {
        char before = written == from ? rendering.quotes.previous : source.charAt(written - 1);
        BareLink link = BareLink.around(i, source, written, to, before);
        if (link != null) {
          html.text(source, written, link.start());
          link.write(source, rendering);
          next = link.end();
          written = next;
        }
      }
      i = nextSpecial(source, next, to);
    }
    html.text(source, written, to);
    if (to > from) {
      rendering.quotes.previous = source.charAt(to - 1);
    }
  }

  /** The next offset where an escape, a typographic mark or a bare link may be; at most the end. */
  private static int nextSpecial(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (source.charAt(i)) {
        case '\\', '"', '\'', '-', '.', ':', '@', 'w', 'W' -> {
          return i;
        }
        default -> {}
      }
    }
    return to;
  }
}
