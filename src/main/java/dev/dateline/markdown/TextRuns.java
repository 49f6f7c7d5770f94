package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser, for which most of a body, text without any sign, goes by in long steps.
 * The syntax tree is the same as without.
 */
abstract class TextRuns extends InlineParserImpl {
  /** The special characters, of which none is outside ASCII. */
  private final boolean[] special = new boolean[128];

  TextRuns(
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
    findSpecial();
  }

  private void findSpecial() {
    for (int c = 0; c < special.length; c++) {
      special[c] = specialCharacters.get(c);
    }
  }

  /** Only a paragraph that begins with a bracket defines anything. */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    char first = block.getChars().firstChar();
    return first == '[' || first == ' ' || first == '\t' ? super.preProcessBlock(block, state) : 0;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (customCharacters != null) {
      findSpecial();
    } else if (content instanceof SubSequence && content.getBase() instanceof BodyText body) {
      int from = content.getStartOffset();
      int to = content.getEndOffset();
      while (from < to && isSpace(body.chars[from])) {
        from++;
      }
      while (from < to && isSpace(body.chars[to - 1])) {
        to--;
      }
      if (from < to && endOfRun(body.chars, from, to) == to) {
        block.appendChild(new Text(content.baseSubSequence(from, to)));
        return;
      }
    }
    super.parse(content, block);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  @Override
  protected boolean parseString() {
    if (!(input instanceof SubSequence) || !(input.getBase() instanceof BodyText body)) {
      return super.parseString();
    }
    int start = index;
    int offset = input.getStartOffset();
    index = endOfRun(body.chars, offset + start, input.getEndOffset()) - offset;
    if (index > start) {
      appendText(input, start, index);
    }
    return index > start;
  }

  private int endOfRun(char[] chars, int from, int to) {
    int at = from;
    while (at < to && (chars[at] >= special.length || !special[chars[at]])) {
      at++;
    }
    return at;
  }

  /** Pieces that follow each other in the body need not be put together. */
  @Override
  public boolean flushTextNode() {
    List<BasedSequence> pieces = currentText;
    if (pieces == null || !followEachOther(pieces)) {
      return super.flushTextNode();
    }
    int from = pieces.get(0).getStartOffset();
    int to = pieces.get(pieces.size() - 1).getEndOffset();
    block.appendChild(new Text(input.baseSubSequence(from, to)));
    currentText = null;
    return true;
  }

  private static boolean followEachOther(List<BasedSequence> pieces) {
    int end = -1;
    for (int i = 0; i < pieces.size(); i++) {
      BasedSequence piece = pieces.get(i);
      boolean follows = end < 0 || piece.getStartOffset() == end;
      if (!follows || !(piece instanceof SubSequence)) {
        return false;
      }
      end = piece.getEndOffset();
    }
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter stackBottom) {
    if (lastDelimiter != stackBottom) {
      super.processDelimiters(stackBottom);
    }
  }

  /** White space with one line ending at most. */
  @Override
  public boolean spnl() {
    skipSpaces();
    if (peek() == '\r' && peek(1) == '\n') {
      index++;
    }
    if (peek() == '\r' || peek() == '\n') {
      index++;
      skipSpaces();
    }
    return true;
  }

  private void skipSpaces() {
    while (peek() == ' ' || peek() == '\t') {
      index++;
    }
  }
}
