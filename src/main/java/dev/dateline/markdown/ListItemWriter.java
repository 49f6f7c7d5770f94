package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Items of lists and of definition lists. CommonMark 0.31 section 5.2. */
final class ListItemWriter implements NodeWriter {
  private final String tag;

  ListItemWriter(String tag) {
    this.tag = tag;
  }

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.html.line().tag(tag);
    if (node instanceof TaskListItem task && !(task.getFirstChild() instanceof Paragraph)) {
      writeCheckbox(task, rendering);
    }
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.close(tag).line();
  }

  /** The box of a task, which stands before its text. */
  static void writeCheckbox(TaskListItem task, Rendering rendering) {
    Html html = rendering.html.begin("input").attribute("type", "checkbox").attribute("disabled");
    if (task.isItemDoneMarker()) {
      html.attribute("checked");
    }
    html.endVoid().raw(" ");
  }
}
