package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;

/**
 * What must be known of a whole body before its first tag is written.
 *
 * @param headingShift levels added to every heading so that none is an h1
 * @param bareLinks whether addresses may stand in the text as they are
 * @param mark the attribute that marks the program's own tags, or "" when nothing is sanitised
 */
record Survey(int headingShift, String mark, boolean bareLinks) {

  static Survey of(Node document, String body, MarkdownOptions options) {
    boolean mayHoldHtml = !options.trustedHtml() && body.indexOf('<') >= 0;
    boolean mayHoldTopHeading =
        options.extensions() && (body.indexOf('#') >= 0 || body.indexOf('=') >= 0);
    boolean bareLinks = options.extensions() && BareLinks.mayBeIn(body);
    if (!mayHoldHtml && !mayHoldTopHeading) {
      return new Survey(0, "", bareLinks);
    }
    boolean html = false;
    boolean topHeading = false;
    Node node = document.getFirstChild();
    while (node != null) {
      html |= isHtml(node);
      topHeading |= node instanceof Heading heading && heading.getLevel() == 1;
      node = Nodes.next(node, document);
    }
    return new Survey(
        mayHoldTopHeading && topHeading ? 1 : 0,
        mayHoldHtml && html ? Sanitizer.mark(body) : "",
        bareLinks);
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlBlock
        || node instanceof HtmlInline
        || (node instanceof HtmlCommentBlock && !RawHtmlWriter.isOnlyComment(node));
  }
}
