package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;

/**
 * Writes one type of node: its start before the children, its end after them.
 *
 * <p>Start and end are separate so that {@link Rendering#walk} needs no recursion: the depth of an
 * author's nesting is never the depth of the Java stack.
 */
interface NodeWriter {

  /** Writes what comes before the children; true to write the children and then {@link #close}. */
  boolean open(Node node, Rendering rendering);

  /** Writes what comes after the children. */
  default void close(Node node, Rendering rendering) {}
}
