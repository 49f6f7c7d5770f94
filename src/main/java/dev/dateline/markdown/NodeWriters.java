package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which method writes which type of node. Of a type that is not known only the children are
 * written. Read-only once built.
 *
 * <p>The start and the end of a node are written by two methods, so that {@link Rendering#walk}
 * needs no recursion: the depth of an author's nesting is never the depth of the Java stack.
 */
final class NodeWriters {
  private final Map<Class<?>, Writer<?>> writers = new HashMap<>();

  private NodeWriters() {}

  /**
   * @param extensions false for bare CommonMark
   */
  static NodeWriters of(boolean extensions) {
    NodeWriters writers = new NodeWriters();
    BlockWriters.addTo(writers);
    InlineWriters.addTo(writers);
    LinkWriters.addTo(writers);
    if (extensions) {
      BlockWriters.addExtensionsTo(writers);
      InlineWriters.addExtensionsTo(writers);
      TableWriters.addTo(writers);
      Footnotes.addTo(writers);
    }
    return writers;
  }

  /**
   * How a kind of node is written.
   *
   * @param start writes what comes before the node's children; true to write these and then the end
   * @param end writes what comes after them
   */
  private record Writer<N extends Node>(
      Class<N> type,
      BiPredicate<? super N, Rendering> start,
      BiConsumer<? super N, Rendering> end) {

    boolean writeStart(Node node, Rendering rendering) {
      return start.test(type.cast(node), rendering);
    }

    void writeEnd(Node node, Rendering rendering) {
      end.accept(type.cast(node), rendering);
    }
  }

  <N extends Node> void add(
      Class<N> type,
      BiPredicate<? super N, Rendering> start,
      BiConsumer<? super N, Rendering> end) {
    writers.put(type, new Writer<>(type, start, end));
  }

  /** Adds a type of which one method writes all. */
  <N extends Node> void addLeaf(Class<N> type, BiConsumer<? super N, Rendering> write) {
    add(
        type,
        (node, rendering) -> {
          write.accept(node, rendering);
          return false;
        },
        (node, rendering) -> {});
  }

  /** Adds a type that is one tag around its children, in a line of text. */
  <N extends Node> void addInline(Class<N> type, String tag) {
    add(
        type,
        (node, rendering) -> {
          rendering.html.tag(tag);
          return true;
        },
        (node, rendering) -> rendering.html.close(tag));
  }

  /** Adds a type that is one tag around other blocks; without any of them it is left out. */
  <N extends Node> void addContainer(Class<N> type, String tag) {
    add(
        type,
        (node, rendering) -> {
          if (node.getFirstChild() == null) {
            return false;
          }
          rendering.html.line().tag(tag).line();
          return true;
        },
        (node, rendering) -> rendering.html.line().close(tag).line());
  }

  /** Adds a type of which nothing is written in its place. */
  <N extends Node> void skip(Class<N> type) {
    addLeaf(type, (node, rendering) -> {});
  }

  boolean writeStart(Node node, Rendering rendering) {
    Writer<?> writer = of(node);
    return writer == null || writer.writeStart(node, rendering);
  }

  void writeEnd(Node node, Rendering rendering) {
    Writer<?> writer = of(node);
    if (writer != null) {
      writer.writeEnd(node, rendering);
    }
  }

  private @Nullable Writer<?> of(Node node) {
    return writers.get(node.getClass());
  }
}
