package dev.dateline.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** HTML that the author wrote. CommonMark 0.31 sections 4.6 and 6.6. */
final class RawHtmlWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    Html html = rendering.html;
    boolean block = node instanceof Block;
    if (block) {
      html.line();
    }
    String source = text(node);
    if (!rendering.options.extensions()) {
      html.raw(source);
    } else if (rendering.options.trustedHtml() || !isOnlyComment(node)) {
      html.raw(new RawHtml(source, node.getStartOffset(), rendering).checked());
    }
    if (block) {
      html.line();
    }
    return false;
  }

  private static String text(Node node) {
    String text =
        node instanceof Block block
            ? block.getContentChars().toString()
            : node.getChars().toString();
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether a node is a comment with nothing behind it, which no reader sees. */
  static boolean isOnlyComment(Node node) {
    if (node instanceof HtmlInlineComment) {
      return true;
    }
    if (!(node instanceof HtmlCommentBlock)) {
      return false;
    }
    String text = text(node).strip().toLowerCase(Locale.ROOT);
    return text.endsWith("-->") && text.indexOf("-->") == text.length() - 3;
  }
}
