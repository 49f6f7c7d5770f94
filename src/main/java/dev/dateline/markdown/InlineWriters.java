package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import dev.dateline.markdown.syntax.CharacterReference;

/** Writes the inlines of CommonMark 0.31, section 6, but for links and images. */
final class InlineWriters {
  private InlineWriters() {}

  static void addTo(NodeWriters writers) {
    writers.addLeaf(Text.class, TextWriter::write);
    writers.addLeaf(WhiteSpace.class, TextWriter::write);
    writers.addLeaf(HtmlEntity.class, InlineWriters::writeEntity);
    writers.addLeaf(Code.class, InlineWriters::writeCode);
    writers.addInline(Emphasis.class, "em");
    writers.addInline(StrongEmphasis.class, "strong");
    writers.addLeaf(SoftLineBreak.class, (node, rendering) -> writeLineEnd(rendering));
    writers.addLeaf(
        HardLineBreak.class,
        (node, rendering) -> {
          rendering.html.voidTag("br");
          writeLineEnd(rendering);
        });
    writers.addLeaf(HtmlInline.class, (node, rendering) -> rendering.writeAuthorHtml(node, false));
    writers.addLeaf(
        HtmlInlineComment.class, (node, rendering) -> rendering.writeAuthorHtml(node, true));
  }

  static void addExtensionsTo(NodeWriters writers) {
    writers.addInline(Strikethrough.class, "del");
  }

  private static void writeLineEnd(Rendering rendering) {
    rendering.html.raw("\n");
    rendering.quotes.previous = '\n';
  }

  /** Character references such as {@literal &}{@code eacute;}. */
  private static void writeEntity(HtmlEntity entity, Rendering rendering) {
    String text = CharacterReference.resolve(entity.getChars());
    rendering.html.text(text);
    if (!text.isEmpty()) {
      rendering.quotes.previous = text.charAt(text.length() - 1);
    }
  }

  private static void writeCode(Code node, Rendering rendering) {
    String code = code(node);
    if (node.getAncestorOfType(TableCell.class) != null) {
      code = code.replace("\\|", "|");
    }
    rendering.html.tag("code").text(code).close("code");
    rendering.quotes.endWord();
  }

  /** The code with line endings as spaces, less one space at each end when it has both. */
  static String code(Code node) {
    String code =
        node.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !isSpaces(code);
    return padded ? code.substring(1, code.length() - 1) : code;
  }

  private static boolean isSpaces(String code) {
    return code.chars().allMatch(c -> c == ' ');
  }
}
