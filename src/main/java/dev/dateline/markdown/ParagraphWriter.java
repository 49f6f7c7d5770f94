package dev.dateline.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
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
    boolean isTask = node.getParent() instanceof TaskListItem task && task.getFirstChild() == node;
    if (rendering.options.extensions() && !isTask && Figure.write(node, rendering)) {
      return false;
    }
    if (!isTight(node)) {
      rendering.html.line().tag("p");
    }
    if (isTask) {
      ListItemWriter.writeCheckbox((TaskListItem) node.getParent(), rendering);
    }
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
    Node parent = paragraph.getParent();
    if (parent instanceof DefinitionItem) {
      return isOnlyParagraph(paragraph);
    }
    return parent instanceof DefinitionTerm
        || (parent instanceof ListItem
            && parent.getParent() instanceof ListBlock list
            && list.isTight());
  }

  private static boolean isOnlyParagraph(Node paragraph) {
    return paragraph.getPrevious() == null && !(paragraph.getNext() instanceof Paragraph);
  }
}
