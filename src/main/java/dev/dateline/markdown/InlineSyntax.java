package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.dateline.markdown.html.InlineHtml;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  /** Parentheses in an address may be nested as deeply as in the reference implementation. */
  private static final int MAX_PARENTHESES = 32;

  private static final int MANY_LINES = 200;

  private final LinkRefProcessorData footnotes;
  private @Nullable LinkSyntax links;
  private @Nullable CodeSpans codeSpans;

  /** The characters that separate the cells of a table; null outside of one. */
  private @Nullable BitSet separators;

  /** Of which quotation marks no other one is ahead, a bit for each; reading on would find none. */
  private int unclosedTitles;

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
    this.footnotes = linkRefProcessors;
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    links =
        new LinkSyntax(
            this,
            referenceRepository,
            footnotes.processors.isEmpty() ? null : footnotes.processors.get(0).apply(document));
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    links().clear();
    codeSpans = null;
    unclosedTitles = 0;
    super.parse(content, block);
  }

  @Override
  public @Nullable List<Node> parseCustom(
      BasedSequence content,
      Node node,
      BitSet characters,
      Map<Character, CharacterNodeFactory> factories) {
    separators = characters;
    List<Node> found = super.parseCustom(content, node, characters, factories);
    separators = null;
    return found;
  }

  /**
   * Mends a defect of Flexmark: to join the lines of a paragraph, it copies those before each line
   * that is indented. Indentation in a paragraph has no meaning.
   */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (block.getLineCount() > MANY_LINES) {
      block.setContentLines(
          block.getContentLines().stream()
              .map(line -> line.baseSubSequence(line.getStartOffset(), line.getEndOffset()))
              .toList());
      block.setLineIndents(new int[block.getLineCount()]);
    }
    return super.preProcessBlock(block, state);
  }

  @Override
  protected int parseReference(Block paragraph, BasedSequence text) {
    unclosedTitles = 0;
    return super.parseReference(paragraph, text);
  }

  /** No link goes on beyond the cell of a table. */
  @Override
  protected boolean parseInline(boolean customOnly) {
    if (separators != null && separators.get(peek())) {
      links().clear();
    }
    return super.parseInline(customOnly);
  }

  private LinkSyntax links() {
    return Objects.requireNonNull(links, "set by initializeDocument");
  }

  @Override
  protected boolean parseOpenBracket() {
    openBracket(1);
    return true;
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) != '[') {
      return false;
    }
    openBracket(2);
    return true;
  }

  private void openBracket(int length) {
    Text text = appendSeparateText(input.subSequence(index, index + length));
    index += length;
    links().open(text, index - 1, length == 2);
  }

  @Override
  protected boolean parseCloseBracket() {
    links().close(index);
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    DelimiterPairs.match(this, delimiterProcessors, bottom);
  }

  @Override
  protected boolean parseBackticks() {
    if (codeSpans == null) {
      codeSpans = new CodeSpans(input);
    }
    int start = index;
    int from = codeSpans.endOfRun(start);
    int length = from - start;
    int end = codeSpans.nextRun(length, from);
    if (end < 0) {
      index = from;
      appendText(input.subSequence(start, from));
      return true;
    }
    BasedSequence text = input.subSequence(from, end);
    index = end + length;
    Code code = new Code(input.subSequence(start, from), text, input.subSequence(end, index));
    code.appendChild(new Text(text));
    appendNode(code);
    return true;
  }

  /**
   * Mends a defect of Flexmark: to find the spaces at the end of a line, it tries each run of
   * spaces in it.
   */
  @Override
  public boolean parseNewline() {
    int start = index;
    index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
    flushTextNode();
    Node last = block.getLastChild();
    int spaces = last instanceof Text ? last.getChars().countTrailing(CharPredicate.SPACE) : 0;
    appendNode(
        spaces >= 2
            ? new HardLineBreak(input.subSequence(start - spaces, index))
            : new SoftLineBreak(input.subSequence(start, index)));
    if (spaces > 0 && last != null) {
      BasedSequence text = last.getChars();
      if (spaces == text.length()) {
        last.unlink();
      } else {
        last.setChars(text.subSequence(0, text.length() - spaces).trimEnd());
      }
    }
    while (peek() == ' ') {
      index++;
    }
    return true;
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

  /** An address in angle brackets may hold spaces. CommonMark 0.31 section 6.3. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return take(peek() == '<' ? endOfAngleBrackets() : endOfAddress());
  }

  private int endOfAddress() {
    int open = 0;
    int i = index;
    for (; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c <= ' ' || c == 0x7f) {
        break;
      } else if (c == '\\' && isEscape(i)) {
        i++;
      } else if (c == '(') {
        open++;
        if (open > MAX_PARENTHESES) {
          return -1;
        }
      } else if (c == ')') {
        if (open == 0) {
          break;
        }
        open--;
      }
    }
    return open == 0 ? i : -1;
  }

  private int endOfAngleBrackets() {
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
    int unclosed = close == '"' ? 1 : close == '\'' ? 2 : 4;
    if ((unclosedTitles & unclosed) != 0) {
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
    unclosedTitles |= unclosed;
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
