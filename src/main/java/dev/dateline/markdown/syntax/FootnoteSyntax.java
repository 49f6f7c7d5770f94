package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's footnotes with another rule for the start of a definition, {@code [^label]:}.
 *
 * <p>Mends a defect of Flexmark: it takes everything up to the last {@code ]:} of the line for the
 * label.
 */
final class FootnoteSyntax implements Parser.ParserExtension, Parser.ReferenceHoldingExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new Start());
    builder.linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
  }

  @Override
  public boolean transferReferences(MutableDataHolder document, DataHolder included) {
    return FootnoteExtension.create().transferReferences(document, included);
  }

  static final class Start extends BlockSyntax {
    /** Further paragraphs of a footnote are indented by this much. */
    private static final int CONTENT_INDENT = 4;

    Start() {
      super(Set.of(), Set.of());
    }

    @Override
    @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || !line.matchChars("[^", start)) {
        return BlockStart.none();
      }
      int end = line.indexOf(']', start);
      if (end <= start + 2 || end + 1 >= line.length() || line.charAt(end + 1) != ':') {
        return BlockStart.none();
      }
      FootnoteBlockParser parser =
          new FootnoteBlockParser(new FootnoteOptions(state.getProperties()), CONTENT_INDENT);
      FootnoteBlock block = (FootnoteBlock) parser.getBlock();
      block.setOpeningMarker(line.subSequence(start, start + 2));
      block.setText(line.subSequence(start + 2, end).trim());
      block.setClosingMarker(line.subSequence(end, end + 2));
      return BlockStart.of(parser).atIndex(end + 2);
    }
  }
}
