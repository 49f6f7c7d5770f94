package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Character references such as {@literal &}{@code eacute;}. CommonMark 0.31 section 2.5. */
final class EntityWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    String text = Escapes.entity(node.getChars());
    rendering.html.text(text);
    if (!text.isEmpty()) {
      rendering.quotes.previous = text.charAt(text.length() - 1);
    }
    return false;
  }
}
