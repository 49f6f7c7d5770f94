package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Line breaks in a text, hard behind two spaces. CommonMark 0.31 sections 6.7 and 6.8.
 *
 * <p>Mends a defect of Flexmark: to find the spaces at the end of a line, it tries each run of
 * spaces in it.
 */
final class LineBreaks {
  private LineBreaks() {}

  /** Takes the line end at the parser's index, and the spaces on both sides of it. */
  static void parse(InlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = start + (parser.peek() == '\r' && parser.peek(1) == '\n' ? 2 : 1);
    parser.flushTextNode();
    Node last = parser.getBlock().getLastChild();
    int spaces = last instanceof Text ? last.getChars().countTrailing(CharPredicate.SPACE) : 0;
    parser.appendNode(
        spaces >= 2
            ? new HardLineBreak(input.subSequence(start - spaces, end))
            : new SoftLineBreak(input.subSequence(start, end)));
    if (spaces > 0 && last != null) {
      withoutTrailing(spaces, last);
    }
    while (end < input.length() && input.charAt(end) == ' ') {
      end++;
    }
    parser.setIndex(end);
  }

  private static void withoutTrailing(int spaces, Node last) {
    BasedSequence text = last.getChars();
    if (spaces == text.length()) {
      last.unlink();
    } else {
      last.setChars(text.subSequence(0, text.length() - spaces).trimEnd());
    }
  }
}
