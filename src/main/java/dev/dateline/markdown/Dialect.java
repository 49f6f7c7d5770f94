package dev.dateline.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Which Markdown is read: how Flexmark's parser is set up. */
final class Dialect {
  private final Parser parser;

  Dialect(List<Extra> extras) {
    this.parser = parser(extras);
  }

  Document parse(BodyText body) {
    return parser.parse(BasedSequence.of(body));
  }

  private static Parser parser(List<Extra> extras) {
    MutableDataSet settings =
        new MutableDataSet()
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    settings.set(Parser.EXTENSIONS, extras.stream().map(Extra::extension).toList());
    if (extras.contains(Extra.TABLES)) {
      // A table needs one header row. A shorter row is filled up; a longer one keeps what it says.
      settings.set(TablesExtension.MIN_HEADER_ROWS, 1);
      settings.set(TablesExtension.MAX_HEADER_ROWS, 1);
      settings.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
      settings.set(TablesExtension.COLUMN_SPANS, false);
      settings.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
      settings.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
      settings.set(TablesExtension.WITH_CAPTION, false);
    }
    return Parser.builder(settings)
        .customInlineParserFactory(InlineSyntax::new)
        // Flexmark leaves out link reference definitions when it is given another inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customBlockParserFactory(new BlockStarts())
        .customDelimiterProcessor(new EmphasisSyntax('*'))
        .customDelimiterProcessor(new EmphasisSyntax('_'))
        .build();
  }
}
