package dev.dateline.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Flexmark's footnotes with our own {@link FootnoteStart}. */
final class FootnoteSyntax implements Parser.ParserExtension, Parser.ReferenceHoldingExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new FootnoteStart());
    builder.linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
  }

  @Override
  public boolean transferReferences(MutableDataHolder document, DataHolder included) {
    return FootnoteExtension.create().transferReferences(document, included);
  }
}
