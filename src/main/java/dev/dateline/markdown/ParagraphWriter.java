package dev.dateline.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Paragraphs: bare in a tight list, a figure when an image stands alone, else {@code p}.
 *
 * <p>CommonMark 0.31 section 4.8.
 */
final class ParagraphWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.quotes.startBlock();
    if (node.getFirstChild() == null) {
      return false;
    }
    if (isTight(node)) {
      openTask(node, rendering);
      return true;
    }
    if (rendering.options.extensions() && Figure.write(node, rendering)) {
      return false;
    }
    rendering.html.line().tag("p");
    openTask(node, rendering);
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    if (isTight(node)) {
      return;
    }
    if (node.getParent() instanceof FootnoteBlock footnote && footnote.getLastChild() == node) {
      rendering.html.raw(" ");
      rendering.footnotes.writeBackLinks(footnote, rendering.html);
    }
    rendering.html.close("p").line();
  }

  private static boolean isTight(Node paragraph) {
    Block parent = (Block) paragraph.getParent();
    return parent instanceof DefinitionTerm
        || (parent instanceof ListItem
            && parent.getParent() instanceof ListBlock list
            && list.isTight());
  }

  private static void openTask(Node paragraph, Rendering rendering) {
    if (paragraph.getParent() instanceof TaskListItem task && task.getFirstChild() == paragraph) {
      rendering.html.begin("input").attribute("type", "checkbox").attribute("disabled");
      if (task.isItemDoneMarker()) {
        rendering.html.attribute("checked");
      }
      rendering.html.endVoid().raw(" ");
    }
  }
}
