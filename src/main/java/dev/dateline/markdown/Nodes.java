package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Steps through a syntax tree in document order without recursion. */
final class Nodes {
  private Nodes() {}

  /** The node after this one, its first child before all; null at the end of the root. */
  static @Nullable Node next(Node node, Node root) {
    Node child = node.getFirstChild();
    return child != null ? child : nextOutside(node, root);
  }

  /** The node after this one and its descendants; null at the end of the root. */
  static @Nullable Node nextOutside(Node node, Node root) {
    Node last = node;
    while (last != null && last != root) {
      Node next = last.getNext();
      if (next != null) {
        return next;
      }
      last = last.getParent();
    }
    return null;
  }
}
