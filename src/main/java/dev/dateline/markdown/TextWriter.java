package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Text as it stands, with backslash escapes resolved. CommonMark 0.31 section 2.4. */
final class TextWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    BasedSequence chars = node.getChars();
    if (chars instanceof SubSequence) {
      write(rendering.body, chars.getStartOffset(), chars.getEndOffset(), rendering);
    } else {
      write(chars.toString(), 0, chars.length(), rendering);
    }
    return false;
  }

  static void write(String source, int from, int to, Rendering rendering) {
    Html html = rendering.html;
    int run = from;
    int escape = source.indexOf('\\', from);
    while (escape >= 0 && escape < to - 1) {
      if (Escapes.isEscapable(source.charAt(escape + 1))) {
        html.text(source, run, escape);
        html.text(source.charAt(escape + 1));
        run = escape + 2;
        escape = source.indexOf('\\', run);
      } else {
        escape = source.indexOf('\\', escape + 1);
      }
    }
    if (run < to) {
      html.text(source, run, to);
    }
  }
}
