package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Items of lists and of definition lists. CommonMark 0.31 section 5.2. */
final class ListItemWriter implements NodeWriter {
  private final String tag;

  ListItemWriter(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.html.line().tag(tag);
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.close(tag).line();
  }
}
