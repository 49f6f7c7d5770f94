package dev.dateline.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;

/** Writes tables. GitHub Flavored Markdown, section 4.10. */
final class TableWriters {
  /**
   * One line may stand for hundreds of cells, so that a short text could make a page of any size.
   */
  private static final int MAX_FILLED = 10_000;

  private TableWriters() {}

  static void addTo(NodeWriters writers) {
    writers.add(
        TableBlock.class,
        TableWriters::startTable,
        (table, rendering) -> rendering.html.line().close("table").line().close("div").line());
    writers.addContainer(TableHead.class, "thead");
    writers.skip(TableSeparator.class);
    writers.addContainer(TableBody.class, "tbody");
    writers.add(TableRow.class, TableWriters::startRow, TableWriters::endRow);
    writers.add(
        TableCell.class,
        TableWriters::startCell,
        (cell, rendering) -> rendering.html.close(cellTag(cell)).line());
  }

  /** The region scrolls sideways on a phone and can be reached by keyboard. */
  private static boolean startTable(TableBlock table, Rendering rendering) {
    rendering
        .html
        .line()
        .begin("div")
        .attribute("class", "table-wrap")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", rendering.labels.table())
        .end()
        .line()
        .tag("table")
        .line();
    return true;
  }

  /** Alignment is a class, so that a page needs no inline style. */
  private static boolean startCell(TableCell cell, Rendering rendering) {
    rendering.quotes.startBlock();
    Html html = rendering.html.begin(cellTag(cell));
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

  private static boolean startRow(TableRow row, Rendering rendering) {
    if (row.getFirstChild() == null) {
      return false;
    }
    rendering.html.line().tag("tr").line();
    return true;
  }

  /** Fills up a row that has fewer cells than the line below the table's head, within bounds. */
  private static void endRow(TableRow row, Rendering rendering) {
    if (row.getParent() instanceof TableBody body
        && body.getParent() instanceof TableBlock table
        && table.getFirstChild() instanceof TableHead head
        && head.getFirstChild() instanceof TableRow first) {
      int missing = Math.min(cells(first) - cells(row), MAX_FILLED - rendering.filledCells);
      for (int i = 0; i < missing; i++) {
        rendering.filledCells++;
        rendering.html.tag("td").close("td").line();
      }
    }
    rendering.html.line().close("tr").line();
  }

  private static int cells(TableRow row) {
    int count = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      count++;
    }
    return count;
  }

  private static String cellTag(TableCell cell) {
    return cell.isHeader() ? "th" : "td";
  }
}
