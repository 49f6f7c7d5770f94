package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a whole body before its first tag is written.
 *
 * @param headingShift levels added to every heading so that none is an h1
 * @param mark how tags are marked, or null when nothing is sanitised
 */
record Survey(int headingShift, @Nullable TagMark mark) {
  private static final Survey PLAIN = new Survey(0, null);

  static Survey of(Node document, String body, MarkdownOptions options) {
    boolean mayHoldHtml = !options.trustedHtml() && has(body, '<');
    boolean mayHoldTopHeading = options.extensions() && (has(body, '#') || has(body, '='));
    if (!mayHoldHtml && !mayHoldTopHeading) {
      return PLAIN;
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
        mayHoldTopHeading && topHeading ? 1 : 0, mayHoldHtml && html ? TagMark.of(body) : null);
  }

  private static boolean has(String body, char c) {
    return body.indexOf(c) >= 0;
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlBlock
        || node instanceof HtmlInline
        || (node instanceof HtmlCommentBlock && !RawHtmlWriter.isOnlyComment(node));
  }
}
