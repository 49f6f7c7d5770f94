package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Emphasis of some kind: one tag around the text. */
final class InlineTagWriter implements NodeWriter {
  private final String tag;

  InlineTagWriter(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.html.tag(tag);
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.close(tag);
  }
}
