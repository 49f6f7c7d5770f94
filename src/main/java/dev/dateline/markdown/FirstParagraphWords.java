package dev.dateline.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.html.HtmlWords;
import dev.dateline.markdown.source.PreparedBody;
import dev.dateline.markdown.syntax.BodyParser;

/**
 * The words of a body's first paragraph, from which an article without a summary gets one.
 *
 * <p>Most bodies begin with a paragraph whose every line begins with a word. Nothing further down
 * can change what such a paragraph is, but for link definitions, so it is parsed alone.
 */
final class FirstParagraphWords {
  private final BodyParser parser;
  private final PreparedBody body;

  FirstParagraphWords(BodyParser parser, PreparedBody body) {
    this.parser = parser;
    this.body = body;
  }

  /** The words of the first paragraph that has any, or "". */
  String words() {
    String text = body.text();
    int start = skipBlankLines(text, 0);
    int end = endOfPlainParagraph(text, start);
    if (end < 0) {
      return inAll();
    }
    Node document = parser.parse(text.substring(start, end)).document();
    String words = document == null || refersElsewhere(document) ? "" : wordsIn(document);
    return words.isEmpty() ? inAll() : words;
  }

  /** The same, always found by parsing the whole body. */
  String inAll() {
    Node document = parser.parse(body.text()).document();
    if (document == null) {
      return "";
    }
    String words = wordsIn(document);
    return words.isEmpty() ? wordsInLists(document) : words;
  }

  private String wordsIn(Node document) {
    boolean behindImage = false;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        boolean image = holdsImage(node);
        String words = words(node);
        if (!words.isEmpty() && !((image || behindImage) && isCaption(node))) {
          return words;
        }
        behindImage = image;
      } else if (node instanceof HtmlBlock) {
        String html = body.withoutCommands(ParsedBody.htmlOf(node));
        String words = PlainText.collapse(HtmlWords.ofFirstParagraph(html));
        if (!words.isEmpty()) {
          return words;
        }
      }
    }
    return "";
  }

  /** The words of the first paragraph in a quote or a list. */
  private String wordsInLists(Node document) {
    for (Node node = document; node != null; node = Nodes.next(node, document)) {
      String words = node instanceof Paragraph ? words(node) : "";
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  private String words(Node paragraph) {
    return PlainText.collapse(body.withoutCommands(PlainText.withoutImages(paragraph)));
  }

  private static boolean holdsImage(Node paragraph) {
    for (Node node = paragraph; node != null; node = Nodes.next(node, paragraph)) {
      if (PlainText.isImage(node)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that a paragraph beside a picture says is emphasised. */
  private static boolean isCaption(Node paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean words = node instanceof Text && !node.getChars().isBlank();
      if (words || node instanceof Code || node instanceof AutoLink) {
        return false;
      }
      boolean emphasised =
          PlainText.isImage(node) || node instanceof Emphasis || node instanceof StrongEmphasis;
      if (!emphasised && !PlainText.withoutImages(node).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The end of a paragraph none of whose lines can begin another block, or -1. */
  private static int endOfPlainParagraph(String body, int start) {
    int at = start;
    while (at < body.length()) {
      if (!beginsWithWord(body.charAt(at))) {
        return -1;
      }
      int lineEnd = endOfLine(body, at);
      if (body.substring(at, lineEnd).indexOf('|') >= 0) {
        return -1;
      }
      int next = Math.min(lineEnd + 1, body.length());
      if (isBlankLine(body, next)) {
        int after = skipBlankLines(body, next);
        // These begin a definition, and make the paragraph its term.
        return after < body.length() && ":~".indexOf(body.charAt(after)) >= 0 ? -1 : lineEnd;
      }
      at = next;
    }
    return -1;
  }

  private static boolean isBlankLine(String body, int at) {
    int end = endOfLine(body, at);
    for (int i = at; i < end; i++) {
      if (!Character.isWhitespace(body.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int skipBlankLines(String body, int from) {
    int at = from;
    while (at < body.length() && isBlankLine(body, at)) {
      at = Math.min(endOfLine(body, at) + 1, body.length());
    }
    return at;
  }

  private static int endOfLine(String body, int from) {
    int end = body.indexOf('\n', from);
    return end < 0 ? body.length() : end;
  }

  /** Whether a line with this first character neither begins a block nor changes the one above. */
  private static boolean beginsWithWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || Character.isLetter(c)
        || "“‘\"'(«„$€£".indexOf(c) >= 0;
  }

  /** Whether it holds brackets of what may be defined further down. */
  private static boolean refersElsewhere(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = Nodes.next(node, document)) {
      if (node instanceof Footnote || (node instanceof Text && node.getChars().indexOf(']') >= 0)) {
        return true;
      }
    }
    return false;
  }
}
