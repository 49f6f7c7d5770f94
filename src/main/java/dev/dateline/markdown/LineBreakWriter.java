package dev.dateline.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** Hard and soft line breaks. CommonMark 0.31 sections 6.7 and 6.8. */
final class LineBreakWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    if (node instanceof HardLineBreak) {
      rendering.html.voidTag("br");
    }
    rendering.html.raw("\n");
    rendering.quotes.previous = '\n';
    return false;
  }
}
