package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;

/** Code within text. CommonMark 0.31 section 6.1. */
final class CodeSpanWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    String code = text((Code) node);
    if (node.getAncestorOfType(TableCell.class) != null) {
      code = code.replace("\\|", "|");
    }
    rendering.html.tag("code").text(code).close("code");
    rendering.quotes.previous = 'x';
    return false;
  }

  /** The code with line endings as spaces, less one space at each end when it has both. */
  static String text(Code node) {
    String code =
        node.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !isSpaces(code);
    return padded ? code.substring(1, code.length() - 1) : code;
  }

  private static boolean isSpaces(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
