package dev.dateline.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Destination and title of a link or image, written inline or by reference.
 *
 * <p>CommonMark 0.31 sections 6.3 and 4.7.
 */
record LinkParts(String destination, String title) {
  /** The parts, or null for a reference without a definition: its brackets are text. */
  static @Nullable LinkParts of(Node node, Rendering rendering) {
    LinkNodeBase source = source(node, rendering);
    return source == null
        ? null
        : new LinkParts(Escapes.resolve(source.getUrl()), Escapes.resolve(source.getTitle()));
  }

  /** The node that holds the parts: an inline link or image itself, or the definition of it. */
  static @Nullable LinkNodeBase source(Node node, Rendering rendering) {
    if (node instanceof RefNode use) {
      return definition(use, rendering);
    }
    return node instanceof LinkNodeBase inline ? inline : null;
  }

  private static @Nullable Reference definition(RefNode use, Rendering rendering) {
    return use.getReferenceNode(rendering.references);
  }

  /** Writes what stands before the text of an undefined reference. */
  static void writeOpeningBracket(Node node, Rendering rendering) {
    int from = node.getStartOffset();
    Node first = node.getFirstChild();
    int to = first == null ? node.getEndOffset() : first.getStartOffset();
    writeText(from, to, rendering);
  }

  /** Writes what stands after the text of an undefined reference. */
  static void writeClosingBracket(Node node, Rendering rendering) {
    Node last = node.getLastChild();
    if (last != null) {
      writeText(last.getEndOffset(), node.getEndOffset(), rendering);
    }
  }

  private static void writeText(int from, int to, Rendering rendering) {
    String body = rendering.body;
    int at = from;
    while (at < to) {
      boolean lineStart = at > 0 && body.charAt(at - 1) == '\n';
      while (lineStart && at < to && isLinePrefix(body.charAt(at))) {
        at++;
      }
      int lineEnd = body.indexOf('\n', at);
      int end = lineEnd < 0 ? to : Math.min(to, lineEnd + 1);
      TextWriter.write(body, at, end, false, rendering);
      at = end;
    }
  }

  // At the start of a line these are not part of the paragraph's text.
  private static boolean isLinePrefix(char c) {
    return c == ' ' || c == '\t' || c == '>';
  }
}
