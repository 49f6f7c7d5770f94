package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;

/** Headings with an id to link to. CommonMark 0.31 sections 4.2 and 4.3. */
final class HeadingWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.quotes.startBlock();
    Html html = rendering.html.line().begin(tag(node, rendering));
    if (rendering.options.extensions()) {
      html.attribute("id", rendering.headingIds.add(PlainText.of(node)));
    }
    html.end();
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    Html html = rendering.html;
    if (rendering.options.extensions()) {
      html.raw(" ")
          .begin("a")
          .attribute("class", "anchor")
          .attribute("href", "#" + rendering.headingIds.last())
          .attribute("aria-label", "Link to this section")
          .end()
          .raw("#")
          .close("a");
    }
    html.close(tag(node, rendering)).line();
  }

  private static String tag(Node node, Rendering rendering) {
    return switch (((Heading) node).getLevel() + rendering.survey.headingShift()) {
      case 1 -> "h1";
      case 2 -> "h2";
      case 3 -> "h3";
      case 4 -> "h4";
      case 5 -> "h5";
      default -> "h6";
    };
  }
}
