package dev.dateline.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;

/** Addresses in angle brackets. CommonMark 0.31 section 6.5. */
final class AutoLinkWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    String text = ((DelimitedLinkNode) node).getText().toString();
    String destination = node instanceof MailLink ? "mailto:" + text : text;
    write(destination, text, node.getStartOffset(), rendering);
    rendering.quotes.previous = 'x';
    return false;
  }

  /** Writes an address that is its own text; within a link it is only text. */
  static void write(String destination, String text, int offset, Rendering rendering) {
    boolean nested = !rendering.links.isEmpty();
    String href = nested ? null : rendering.resolve(LinkUse.Kind.LINK, destination, offset);
    if (href == null) {
      rendering.html.text(text);
    } else {
      rendering.html.begin("a").address("href", href).end().text(text).close("a");
    }
  }
}
