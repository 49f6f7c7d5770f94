package dev.dateline.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser, brought from CommonMark 0.28 to 0.31 in link destinations, link titles
 * and comments.
 *
 * <p>They are scanned here character by character: Flexmark's regular expressions for them overflow
 * the Java stack on a title or a comment of some thousand characters.
 */
final class InlineSyntax extends InlineParserImpl {

  InlineSyntax(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /** A destination may hold spaces in angle brackets. CommonMark 0.31 section 6.3. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? take(endOfDestination()) : super.parseLinkDestination();
  }

  private int endOfDestination() {
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      } else if (c == '\\' && isEscape(i)) {
        i++;
      }
    }
    return -1;
  }

  /** A title is set off by white space from the destination. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean setOff = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return setOff ? take(endOfTitle()) : null;
  }

  private int endOfTitle() {
    char open = peek();
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == close) {
        return i + 1;
      } else if (c == '(' && open == '(') {
        return -1;
      } else if (c == '\\' && isEscape(i)) {
        i++;
      }
    }
    return -1;
  }

  /** A comment may hold two hyphens in a row. CommonMark 0.31 section 6.6. */
  @Override
  public boolean parseHtmlInline() {
    if (!input.matchChars("<!--", index)) {
      return super.parseHtmlInline();
    }
    BasedSequence comment = take(endOfComment());
    if (comment == null) {
      return false;
    }
    appendNode(new HtmlInlineComment(comment));
    return true;
  }

  private int endOfComment() {
    int text = index + 4;
    if (input.matchChars(">", text)) {
      return text + 1;
    }
    if (input.matchChars("->", text)) {
      return text + 2;
    }
    int end = input.indexOf("-->", text);
    return end < 0 ? -1 : end + 3;
  }

  private boolean isEscape(int backslash) {
    return backslash + 1 < input.length() && Escapes.isEscapable(input.charAt(backslash + 1));
  }

  /** What is left up to an end, behind which parsing goes on; null when there is no end. */
  private @Nullable BasedSequence take(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
