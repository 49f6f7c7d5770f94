package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** A container that is one tag around its children, such as a block quote or a table row. */
final class BlockTagWriter implements NodeWriter {
  private final String tag;

  BlockTagWriter(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean open(Node node, Rendering rendering) {
    if (node.getFirstChild() == null && !tag.equals("blockquote")) {
      return false;
    }
    rendering.html.line().tag(tag).line();
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.line().close(tag).line();
  }
}
