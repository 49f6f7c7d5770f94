package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;

/** An image alone in its paragraph, with the title as its caption. */
final class Figure {
  private Figure() {}

  /** Writes the paragraph as a figure; false, with nothing written, when it is not one. */
  static boolean write(Node paragraph, Rendering rendering) {
    Node only = paragraph.getFirstChild();
    if (only == null || only.getNext() != null) {
      return false;
    }
    if (!(only instanceof Image) && !(only instanceof ImageRef)) {
      return false;
    }
    LinkParts parts = LinkParts.of(only, rendering);
    if (parts == null) {
      return false;
    }
    Html html = rendering.html;
    String alt = PlainText.of(only);
    String src = rendering.resolve(LinkUse.Kind.IMAGE, parts.destination(), only.getStartOffset());
    if (src == null) {
      html.line().tag("p").text(alt).close("p").line();
      return true;
    }
    html.line().tag("figure");
    ImageWriter.writeImage(src, alt, "", rendering);
    if (!parts.title().isEmpty()) {
      html.tag("figcaption")
          .text(rendering.typography().educate(parts.title()))
          .close("figcaption");
    }
    html.close("figure").line();
    return true;
  }
}
