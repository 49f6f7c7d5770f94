package dev.dateline.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a rule such as {@code * * *}. CommonMark 0.31 section 4.1.
 *
 * <p>Flexmark's regular expression for it overflows the Java stack on a line of some thousand
 * signs.
 */
final class RuleSyntax {
  private RuleSyntax() {}

  static @Nullable BlockStart tryStart(ParserState state) {
    BasedSequence line = state.getLine();
    if (state.getIndent() >= 4 || !isRule(line, state.getNextNonSpaceIndex())) {
      return BlockStart.none();
    }
    return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
        .atIndex(line.length());
  }

  private static boolean isRule(BasedSequence line, int start) {
    char sign = start < line.length() ? line.charAt(start) : 0;
    if (sign != '*' && sign != '-' && sign != '_') {
      return false;
    }
    int count = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == sign) {
        count++;
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return false;
      }
    }
    return count >= 3;
  }
}
