package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a thematic break such as {@code * * *}. CommonMark 0.31 section 4.1.
 *
 * <p>Mends a defect of Flexmark: its regular expression overflows the Java stack on a line of some
 * thousand characters.
 */
final class RuleSyntax extends BlockSyntax {

  /**
   * A line of hyphens under a paragraph is the underline of a heading, and {@code - - -} is a
   * thematic break, not an item of a list.
   */
  RuleSyntax() {
    super(Set.of(HeadingSyntax.class), Set.of(ListBlockParser.Factory.class));
  }

  @Override
  @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    if (state.getIndent() >= 4 || !isRule(line, state.getNextNonSpaceIndex())) {
      return BlockStart.none();
    }
    return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
        .atIndex(line.length());
  }

  private static boolean isRule(BasedSequence line, int start) {
    char marker = start < line.length() ? line.charAt(start) : 0;
    if (marker != '*' && marker != '-' && marker != '_') {
      return false;
    }
    int count = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == marker) {
        count++;
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return false;
      }
    }
    return count >= 3;
  }
}
