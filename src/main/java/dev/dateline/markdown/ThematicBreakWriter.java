package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Rules across the page. CommonMark 0.31 section 4.1. */
final class ThematicBreakWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.html.line().voidTag("hr").line();
    return false;
  }
}
