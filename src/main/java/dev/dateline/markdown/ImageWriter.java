package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Images within text. CommonMark 0.31 section 6.4. */
final class ImageWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    LinkParts parts = LinkParts.of(node, rendering);
    if (parts == null) {
      LinkParts.openUndefined(node, rendering);
      return true;
    }
    String alt = PlainText.of(node);
    String src = rendering.resolve(LinkUse.Kind.IMAGE, parts.destination(), node.getStartOffset());
    if (src == null) {
      rendering.html.text(alt);
    } else {
      writeImage(src, alt, parts.title(), rendering);
    }
    rendering.quotes.previous = 'x';
    return false;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    LinkParts.closeUndefined(node, rendering);
  }

  static void writeImage(String src, String alt, String title, Rendering rendering) {
    Html html = rendering.html.begin("img").address("src", src).attribute("alt", alt);
    if (!title.isEmpty()) {
      html.attribute("title", title);
    }
    if (rendering.options.extensions()) {
      html.attribute("loading", "lazy").attribute("decoding", "async");
    }
    html.endVoid();
  }
}
