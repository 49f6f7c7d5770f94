package dev.dateline.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;

/** Writes tables. GitHub Flavored Markdown, section 4.10. */
final class TableWriters {
  private TableWriters() {}

  static void addTo(NodeWriters writers) {
    writers.add(
        TableBlock.class,
        TableWriters::startTable,
        (table, rendering) -> rendering.html.line().close("table").line().close("div").line());
    writers.addContainer(TableHead.class, "thead");
    writers.skip(TableSeparator.class);
    writers.addContainer(TableBody.class, "tbody");
    writers.addContainer(TableRow.class, "tr");
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

  private static String cellTag(TableCell cell) {
    return cell.isHeader() ? "th" : "td";
  }
}
