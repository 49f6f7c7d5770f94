package dev.dateline.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.html.HtmlWords;
import dev.dateline.markdown.syntax.CharacterReference;
import dev.dateline.markdown.syntax.Escapes;

/** The words of a piece of Markdown without its markup, as for an image's alternative text. */
final class PlainText {
  private PlainText() {}

  static String of(Node root) {
    return of(root, true);
  }

  /**
   * The same without the alternative text of the images in it, and with what is shown as it is
   * typed, such as {@code Vec<T>}.
   */
  static String withoutImages(Node root) {
    return of(root, false);
  }

  private static String of(Node root, boolean images) {
    StringBuilder text = new StringBuilder();
    Node node = root.getFirstChild();
    while (node != null) {
      if (!images && node instanceof HtmlInline tag) {
        text.append(HtmlWords.typedName(tag.getChars().toString()));
      }
      boolean whole = (!images && isImage(node)) || append(node, text);
      node = whole ? Nodes.nextOutside(node, root) : Nodes.next(node, root);
    }
    return text.toString();
  }

  static boolean isImage(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  // True when all of the node is appended; false when its children are to be.
  private static boolean append(Node node, StringBuilder text) {
    if (node instanceof Text) {
      text.append(Escapes.unescape(node.getChars().toString()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof HtmlEntity) {
      text.append(CharacterReference.resolve(node.getChars()));
    } else if (node instanceof Code code) {
      text.append(InlineWriters.code(code));
    } else if (node instanceof AutoLink link) {
      text.append(link.getText());
    } else if (node instanceof MailLink link) {
      text.append(link.getText());
    } else {
      return node instanceof Footnote;
    }
    return true;
  }

  /** White space of any kind and length as one space, and none at the ends. */
  static String collapse(String text) {
    char[] out = text.toCharArray();
    int length = 0;
    boolean space = false;
    for (char c : out) {
      if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && length > 0) {
          out[length++] = ' ';
        }
        space = false;
        out[length++] = c;
      }
    }
    return new String(out, 0, length);
  }
}
