package dev.dateline.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the blocks of CommonMark begin, by Flexmark's own rules but for {@link RuleSyntax}.
 *
 * <p>Flexmark makes each of its rules anew for every body, with its settings and its regular
 * expressions, which costs as much as a page of text does. These are made once, and only those are
 * asked that know the first sign of the line.
 */
final class BlockStarts implements CustomBlockParserFactory {
  private volatile @Nullable Starts starts;

  @Override
  public BlockParserFactory apply(DataHolder settings) {
    Starts made = starts;
    if (made == null) {
      made = new Starts(settings);
      starts = made;
    }
    return made;
  }

  private static final class Starts implements BlockParserFactory {
    private final BlockParserFactory quote;
    private final BlockParserFactory heading;
    private final BlockParserFactory fence;
    private final BlockParserFactory html;
    private final BlockParserFactory list;
    private final BlockParserFactory indentedCode;

    Starts(DataHolder settings) {
      this.quote = new BlockQuoteParser.Factory().apply(settings);
      this.heading = new HeadingParser.Factory().apply(settings);
      this.fence = new FencedCodeBlockParser.Factory().apply(settings);
      this.html = new HtmlBlockParser.Factory().apply(settings);
      this.list = new ListBlockParser.Factory().apply(settings);
      this.indentedCode = new IndentedCodeBlockParser.Factory().apply(settings);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BlockStart start =
          switch (state.getLine().charAt(state.getNextNonSpaceIndex())) {
            case '>' -> quote.tryStart(state, matched);
            case '#', '=' -> heading.tryStart(state, matched);
            case '`', '~' -> fence.tryStart(state, matched);
            case '<' -> html.tryStart(state, matched);
            case '*', '_' -> RuleSyntax.tryStart(state);
            case '-' -> underlineOrRule(state, matched);
            default -> null;
          };
      if (start == null) {
        // Asked about every line, because it keeps in mind which lines its items have dealt with.
        start = list.tryStart(state, matched);
      }
      return start == null ? indentedCode.tryStart(state, matched) : start;
    }

    private @Nullable BlockStart underlineOrRule(ParserState state, MatchedBlockParser matched) {
      BlockStart underline = heading.tryStart(state, matched);
      return underline == null ? RuleSyntax.tryStart(state) : underline;
    }
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
