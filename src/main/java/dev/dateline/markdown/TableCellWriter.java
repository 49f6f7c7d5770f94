package dev.dateline.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;

/** Cells of a table; alignment is a class, so that a page needs no inline style. */
final class TableCellWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    rendering.quotes.startBlock();
    TableCell cell = (TableCell) node;
    Html html = rendering.html.begin(tag(cell));
    if (cell.isHeader()) {
      html.attribute("scope", "col");
    }
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      html.attribute("class", "right");
    } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      html.attribute("class", "center");
    }
    html.end();
    return true;
  }

  @Override
  public void close(Node node, Rendering rendering) {
    rendering.html.close(tag((TableCell) node)).line();
  }

  private static String tag(TableCell cell) {
    return cell.isHeader() ? "th" : "td";
  }
}
