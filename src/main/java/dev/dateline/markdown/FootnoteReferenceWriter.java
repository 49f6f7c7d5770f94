package dev.dateline.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** References to footnotes; see {@link Footnotes}. */
final class FootnoteReferenceWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.footnotes.writeReference((Footnote) node, rendering);
    return false;
  }
}
