package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
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
 * <p>Mends two defects of Flexmark: it follows CommonMark 0.28, and its regular expression for tags
 * overflows the Java stack at some thousand characters.
 */
final class InlineSyntax extends InlineParserImpl {
  private final LinkRefProcessorData footnotes;
  private @Nullable LinkSyntax links;
  private @Nullable CodeSpans codeSpans;

  /** The characters that separate the cells of a table; null outside of one. */
  private @Nullable BitSet separators;

  /** Of the text that is parsed; null until a link is met in it. */
  private @Nullable LinkDestinations destinations;

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
    destinations = null;
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

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    ParagraphIndents.takeOut(block);
    return super.preProcessBlock(block, state);
  }

  @Override
  protected int parseReference(Block paragraph, BasedSequence text) {
    destinations = null;
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
    return openBracket(1);
  }

  @Override
  protected boolean parseBang() {
    return peek(1) == '[' && openBracket(2);
  }

  private boolean openBracket(int length) {
    Text text = appendSeparateText(input.subSequence(index, index + length));
    index += length;
    links().open(text, index - 1, length == 2);
    return true;
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
    codeSpans = codeSpans == null ? new CodeSpans(input) : codeSpans;
    codeSpans.parse(this);
    return true;
  }

  @Override
  public boolean parseNewline() {
    LineBreaks.parse(this);
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

  @Override
  public int parseLinkLabel() {
    BasedSequence label = take(destinations().endOfLabel(index));
    return label == null ? 0 : label.length();
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return take(destinations().endOfDestination(index));
  }

  /** White space must stand between destination and title. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean afterSpace = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return afterSpace ? take(destinations().endOfTitle(index)) : null;
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
   * Mends a defect of Flexmark, whose time grows with the square of a paragraph: it searches the
   * rest of it for what can be at its start only, and copies the paragraph for each match.
   */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    boolean anchored = pattern.pattern().startsWith("^");
    boolean found = anchored ? matcher.lookingAt() : matcher.find();
    if (!found || index >= input.length()) {
      return null;
    }
    index = matcher.start();
    return take(matcher.end());
  }

  private LinkDestinations destinations() {
    if (destinations == null) {
      destinations = new LinkDestinations(input);
    }
    return destinations;
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
