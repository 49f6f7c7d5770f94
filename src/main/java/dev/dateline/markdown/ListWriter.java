package dev.dateline.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;

/** Bullet and ordered lists. CommonMark 0.31 section 5.3. */
final class ListWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    Html html = rendering.html.line();
    if (node instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
      html.begin("ol").attribute("start", Integer.toString(ordered.getStartNumber())).end();
    } else {
      html.tag(tag(node));
    }
    html.line();
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.line().close(tag(node)).line();
  }

  private static String tag(Node node) {
    return node instanceof OrderedList ? "ol" : "ul";
  }
}
