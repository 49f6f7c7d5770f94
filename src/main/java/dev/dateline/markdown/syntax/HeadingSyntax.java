package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises headings: {@code ## Title ##}, and a paragraph underlined by {@code ===} or {@code
 * ---}. CommonMark 0.31 sections 4.2 and 4.3.
 *
 * <p>Mends a defect of Flexmark, whose time grows with the square of a paragraph's lines and of the
 * spaces in a heading: it joins all lines of the paragraph at each line that may begin a block.
 */
final class HeadingSyntax extends BlockSyntax {

  HeadingSyntax() {
    super(
        Set.of(BlockQuoteParser.Factory.class),
        Set.of(
            FencedCodeBlockParser.Factory.class,
            HtmlBlockParser.Factory.class,
            ListBlockParser.Factory.class,
            IndentedCodeBlockParser.Factory.class));
  }

  @Override
  @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || start >= line.length()) {
      return BlockStart.none();
    }
    char c = line.charAt(start);
    if (c == '#') {
      return atLine(line.subSequence(start), line.length());
    }
    boolean underline = (c == '=' || c == '-') && isUnderline(line, start);
    BasedSequence text = underline ? matched.getParagraphContent() : null;
    return text == null ? BlockStart.none() : underlined(text, c == '=' ? 1 : 2, line);
  }

  private static @Nullable BlockStart atLine(BasedSequence line, int lineLength) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level > 6 || (level < line.length() && !isSpace(line.charAt(level)))) {
      return BlockStart.none();
    }
    int end = line.length();
    while (end > level && isSpace(line.charAt(end - 1))) {
      end--;
    }
    int closing = end;
    while (closing > level && line.charAt(closing - 1) == '#') {
      closing--;
    }
    int textEnd = isSpace(line.charAt(closing - 1)) || closing == level ? closing : end;
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(0, level));
    heading.setText(line.subSequence(level, textEnd).trim());
    heading.setClosingMarker(line.subSequence(textEnd, end));
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(lineLength);
  }

  private static BlockStart underlined(BasedSequence text, int level, BasedSequence underline) {
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(text.trim());
    heading.setClosingMarker(underline.trim());
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(underline.length()).replaceActiveBlockParser();
  }

  private static boolean isUnderline(BasedSequence line, int start) {
    int end = line.length();
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    for (int i = start + 1; i < end; i++) {
      if (line.charAt(i) != line.charAt(start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
