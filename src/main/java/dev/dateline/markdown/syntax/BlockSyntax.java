package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule for the first line of a block, in the place of one of Flexmark's or beside them. */
abstract class BlockSyntax implements CustomBlockParserFactory {
  private final Set<Class<?>> after;
  private final Set<Class<?>> before;

  /**
   * A rule that is asked after some rules and before others.
   *
   * @param after factories of Flexmark, or subclasses of this one
   * @param before the same
   */
  BlockSyntax(Set<Class<?>> after, Set<Class<?>> before) {
    this.after = after;
    this.before = before;
  }

  /** The block that begins here; {@link BlockStart#none} when none does. */
  abstract @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched);

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return BlockSyntax.this.tryStart(state, matched);
      }
    };
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return after;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return before;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
