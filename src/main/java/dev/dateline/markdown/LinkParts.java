package dev.dateline.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.syntax.Escapes;
import org.jspecify.annotations.Nullable;

/**
 * Destination and title of a link or image, written inline or by reference.
 *
 * <p>CommonMark 0.31 sections 6.3 and 4.7.
 */
record LinkParts(String destination, String title) {
  /** The parts, or null when the node is neither. */
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
}
