package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A body of nothing but paragraphs, as most articles are: the blank lines part it. Flexmark would
 * ask line by line what else may begin there. What is in the paragraphs it reads as ever.
 *
 * <p>CommonMark 0.31 section 4.8.
 */
final class PlainBody {
  private PlainBody() {}

  /** Whether a line that begins so can't be, and can't make of the line before, another block. */
  static boolean beginsWithWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || Character.isLetter(c)
        || "“‘\"'(«„$€£".indexOf(c) >= 0;
  }

  /** The same tree as Flexmark's, for a body whose lines are empty or begin with a word. */
  static Document parse(BodyText body, InlineParser inlines, DataHolder options) {
    BasedSequence input = BasedSequence.of(body);
    Document document = new Document(options, input);
    inlines.initializeDocument(document);
    char[] chars = body.chars;
    int at = 0;
    while (at < chars.length) {
      int end = endOfParagraph(chars, at);
      if (end > at) {
        BasedSequence content = input.subSequence(at, end);
        Paragraph paragraph = new Paragraph();
        paragraph.setContent(List.of(content));
        document.appendChild(paragraph);
        inlines.parse(content, paragraph);
      }
      at = end + 1;
    }
    inlines.finalizeDocument(document);
    return document;
  }

  /** Where the next empty line begins. */
  private static int endOfParagraph(char[] chars, int start) {
    int at = start;
    char last = '\n';
    while (at < chars.length && (chars[at] != '\n' || last != '\n')) {
      last = chars[at++];
    }
    return at;
  }
}
