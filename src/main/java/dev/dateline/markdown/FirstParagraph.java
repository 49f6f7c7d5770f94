package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The words of a body's first paragraph, from which an article without a summary gets one.
 *
 * <p>Most bodies begin with a paragraph whose every line begins with a word. Nothing further down
 * can change what such a paragraph is, but for link definitions, so it is parsed alone.
 */
final class FirstParagraph {
  private final BodyParser parser;

  FirstParagraph(BodyParser parser) {
    this.parser = parser;
  }

  /** The words of the first paragraph that has any, or "". */
  String of(String body) {
    int start = skipBlankLines(body, 0);
    int end = endOfPlainParagraph(body, start);
    if (end < 0) {
      return inAll(body);
    }
    String paragraph = body.substring(start, end);
    Node document = parser.parse(paragraph).document();
    return document == null || refersElsewhere(document) ? inAll(body) : wordsIn(document);
  }

  /** The same, always found by parsing the whole body. */
  String inAll(String body) {
    Node document = parser.parse(body).document();
    return document == null ? "" : wordsIn(document);
  }

  private static String wordsIn(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        String text = PlainText.collapse(PlainText.of(node));
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
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
