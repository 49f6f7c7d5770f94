package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Tables, in a region that scrolls sideways on a phone and can be reached by keyboard. */
final class TableWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering
        .html
        .line()
        .begin("div")
        .attribute("class", "table-wrap")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", "Table")
        .end()
        .line()
        .tag("table")
        .line();
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.line().close("table").line().close("div").line();
  }
}
