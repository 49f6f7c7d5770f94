package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * The words of a body's first paragraph, from which an article without a summary gets one.
 *
 * <p>Most bodies begin with a paragraph of words, which can be told without parsing all of the
 * body.
 */
final class FirstParagraph {
  /** Characters that mean something within a paragraph. */
  private static final boolean[] INLINE_SYNTAX = new boolean[128];

  static {
    for (char c : "\0\\`*_[]<&~!".toCharArray()) {
      INLINE_SYNTAX[c] = true;
    }
  }

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
    String words = withoutLinks(paragraph);
    if (words != null) {
      return PlainText.collapse(words);
    }
    Node document = parse(paragraph);
    return document == null || refersElsewhere(document) ? inAll(body) : wordsIn(document);
  }

  /** The same, found by parsing the whole body. */
  String inAll(String body) {
    Node document = parse(body);
    return document == null ? "" : wordsIn(document);
  }

  private @Nullable Node parse(String text) {
    return parser.parse(text);
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
        // A paragraph before one of these is the term of a definition.
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

  /** The paragraph with its inline links as their text; null if it holds any other syntax. */
  private static @Nullable String withoutLinks(String paragraph) {
    int length = paragraph.length();
    int sign = nextSyntax(paragraph, 0, length);
    if (sign == length) {
      return paragraph;
    }
    StringBuilder words = new StringBuilder(length);
    int from = 0;
    while (sign < length) {
      int middle = paragraph.charAt(sign) == '[' ? paragraph.indexOf("](", sign) : -1;
      int end = middle < 0 ? -1 : endOfAddress(paragraph, middle + 2);
      if (end < 0 || nextSyntax(paragraph, sign + 1, middle) < middle) {
        return null;
      }
      words.append(paragraph, from, sign).append(paragraph, sign + 1, middle);
      from = end + 1;
      sign = nextSyntax(paragraph, from, length);
    }
    return words.append(paragraph, from, length).toString();
  }

  /** The closing bracket of an address without anything that would need a closer look, or -1. */
  private static int endOfAddress(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c <= ' ' || "\\`<(".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int nextSyntax(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) >= 128 || !INLINE_SYNTAX[text.charAt(at)])) {
      at++;
    }
    return at;
  }

  /** Whether a line with this first character neither begins a block nor changes the one above. */
  private static boolean beginsWithWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || Character.isLetter(c)
        || "“‘\"'(«„$€£".indexOf(c) >= 0;
  }

  /** Whether a reference in it may be defined further down. */
  private static boolean refersElsewhere(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = Nodes.next(node, document)) {
      if (node instanceof RefNode || node instanceof Footnote) {
        return true;
      }
    }
    return false;
  }
}
