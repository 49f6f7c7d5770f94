package dev.dateline.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Text with backslash escapes resolved and, as extensions, typographic marks put in and bare
 * addresses linked.
 *
 * <p>CommonMark 0.31 section 2.4; see {@link Typography} and {@link BareLink}.
 */
final class TextWriter implements NodeWriter {
  /** The characters at which there may be something to do; most are none of them. */
  private static final boolean[] SIGNS = new boolean[128];

  static {
    for (char c = 0; c < SIGNS.length; c++) {
      SIGNS[c] = c == '\\' || "\"'-.".indexOf(c) >= 0 || BareLink.isTrigger(c);
    }
  }

  private final @Nullable Typography typography;

  /**
   * @param typography null for text as it stands
   */
  TextWriter(@Nullable Typography typography) {
    this.typography = typography;
  }

  @Override
  public boolean open(Node node, Rendering rendering) {
    BasedSequence chars = node.getChars();
    String source = rendering.body;
    int from = chars.getStartOffset();
    int to = chars.getEndOffset();
    if (to - from != chars.length()) {
      source = chars.toString();
      from = 0;
      to = source.length();
    }
    if (node.getPrevious() instanceof HardLineBreak) {
      from = afterSpaces(source, from, to);
    }
    write(source, from, to, rendering);
    return false;
  }

  private static int afterSpaces(String source, int from, int to) {
    int start = from;
    while (start < to && (source.charAt(start) == ' ' || source.charAt(start) == '\t')) {
      start++;
    }
    return start;
  }

  void write(String source, int from, int to, Rendering rendering) {
    Html html = rendering.html;
    int run = from;
    int i = nextSign(source, from, to);
    while (i < to) {
      char c = source.charAt(i);
      int next = i + 1;
      if (c == '\\' && next < to && Escapes.isEscapable(source.charAt(next))) {
        html.text(source, run, i);
        run = next++;
      } else if (typography != null && Typography.isMark(source, i, to)) {
        html.text(source, run, i);
        char before = i == from ? rendering.quotes.previous : source.charAt(i - 1);
        next = Typography.endOfMark(source, i, to);
        html.text(typography.mark(source, i, next, before, rendering.quotes));
        run = next;
      } else if (typography != null && BareLink.isTrigger(c) && rendering.links.isEmpty()) {
        char before = run == from ? rendering.quotes.previous : source.charAt(run - 1);
        BareLink link = BareLink.around(i, source, run, to, before);
        if (link != null) {
          html.text(source, run, link.start());
          link.write(source, rendering);
          next = link.end();
          run = next;
        }
      }
      i = nextSign(source, next, to);
    }
    html.text(source, run, to);
    if (to > from) {
      rendering.quotes.previous = source.charAt(to - 1);
    }
  }

  private static int nextSign(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) >= SIGNS.length || !SIGNS[text.charAt(at)])) {
      at++;
    }
    return at;
  }
}
