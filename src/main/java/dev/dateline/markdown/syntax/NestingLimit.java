package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends the parsing of a body whose block quotes, lists and footnotes are nested too deeply.
 *
 * <p>Mends a defect of Flexmark, whose time grows with the square of the depth: it goes through all
 * levels at each line, and each further level needs a longer line.
 */
final class NestingLimit extends BlockSyntax {
  /** A block quote is one block, a list is two: the list and its item. */
  private static final int MAX_BLOCKS = 64;

  /** Ends the parsing. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** 1-based, in the body. */
    final int line;

    Exceeded(int line) {
      super("nested too deeply", null, false, false);
      this.line = line;
    }
  }

  NestingLimit() {
    super(
        Set.of(),
        Set.of(
            BlockQuoteParser.Factory.class,
            DefinitionItemBlockParser.Factory.class,
            FootnoteSyntax.Start.class));
  }

  @Override
  @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getActiveBlockParsers().size() > MAX_BLOCKS) {
      throw new Exceeded(state.getLineNumber() + 1);
    }
    return BlockStart.none();
  }
}
