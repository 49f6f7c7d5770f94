package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Links, inline and by reference. CommonMark 0.31 section 6.3. */
final class LinkWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    LinkParts parts = LinkParts.of(node, rendering);
    if (parts == null) {
      LinkParts.openUndefined(node, rendering);
      return true;
    }
    String href = rendering.resolve(LinkUse.Kind.LINK, parts.destination(), node.getStartOffset());
    rendering.links.open(href != null);
    if (href != null) {
      Html html = rendering.html.begin("a").address("href", href);
      if (!parts.title().isEmpty()) {
        html.attribute("title", parts.title());
      }
      html.end();
    }
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    if (LinkParts.source(node, rendering) == null) {
      LinkParts.closeUndefined(node, rendering);
    } else if (rendering.links.close()) {
      rendering.html.close("a");
    }
  }
}
