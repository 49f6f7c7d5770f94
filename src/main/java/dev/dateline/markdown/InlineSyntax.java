package dev.dateline.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.dateline.markdown.html.InlineHtml;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with the rules of CommonMark 0.31 for emphasis, link destinations, link
 * titles and HTML.
 *
 * <p>Mends two defects of Flexmark: it follows CommonMark 0.28, and its regular expressions for
 * titles and tags overflow the Java stack at some thousand characters.
 */
final class InlineSyntax extends InlineParserImpl {
  /** A text that does not hold {@link #unclosedBy}: without it, titles take quadratic time. */
  private @Nullable BasedSequence unclosed;

  private char unclosedBy;

  private final InlineHtml inlineHtml = new InlineHtml();

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

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    if (!(processor instanceof EmphasisSyntax emphasis)) {
      return super.parseDelimiters(processor, delimiter);
    }
    int start = index;
    while (peek() == delimiter) {
      index++;
    }
    char before = start == 0 ? '\n' : input.charAt(start - 1);
    char after = index == input.length() ? '\n' : input.charAt(index);
    Text run = appendSeparateText(input.subSequence(start, index));
    Delimiter last = lastDelimiter;
    lastDelimiter =
        new Delimiter(
            input,
            run,
            delimiter,
            emphasis.opens(before, after),
            emphasis.closes(before, after),
            last,
            start);
    lastDelimiter.setNumDelims(index - start);
    if (last != null) {
      last.setNext(lastDelimiter);
    }
    return true;
  }

  /** A destination in angle brackets may hold spaces. CommonMark 0.31 section 6.3. */
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

  /** White space must stand between destination and title. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean afterSpace = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return afterSpace ? take(endOfTitle()) : null;
  }

  private int endOfTitle() {
    char open = peek();
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    if (unclosed == input && unclosedBy == close) {
      return -1;
    }
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
    unclosed = input;
    unclosedBy = close;
    return -1;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence html = take(inlineHtml.end(input, index));
    if (html == null) {
      return false;
    }
    appendNode(html.startsWith("<!--") ? new HtmlInlineComment(html) : new HtmlInline(html));
    return true;
  }

  /**
   * Mends a defect of Flexmark, whose time grows with the square of a paragraph's length: it
   * searches the rest of the paragraph for a pattern that can match at its start only, and copies
   * the paragraph for each match.
   */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    boolean anchored = pattern.pattern().startsWith("^");
    boolean found = anchored ? matcher.lookingAt() : matcher.find();
    if (!found || index >= input.length()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  private boolean isEscape(int backslash) {
    return backslash + 1 < input.length() && Escapes.isEscapable(input.charAt(backslash + 1));
  }

  /** Takes the text up to an end from what is left to parse; null when there is no end (-1). */
  private @Nullable BasedSequence take(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
