package dev.dateline.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** Which Markdown is read: how Flexmark's parser is set up. */
final class Dialect {
  private static final List<Extension> EXTENSIONS =
      List.of(
          DefinitionExtension.create(),
          new FootnoteSyntax(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListExtension.create());

  private Dialect() {}

  static Parser parser(MarkdownOptions options) {
    MutableDataSet settings =
        new MutableDataSet()
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    if (options.extensions()) {
      settings.set(Parser.EXTENSIONS, EXTENSIONS);
      // A table needs one header row, and a row of another length is filled up or cut, as on
      // GitHub.
      settings.set(TablesExtension.MIN_HEADER_ROWS, 1);
      settings.set(TablesExtension.MAX_HEADER_ROWS, 1);
      settings.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
      settings.set(TablesExtension.COLUMN_SPANS, false);
      settings.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
      settings.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
      settings.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
      settings.set(TablesExtension.WITH_CAPTION, false);
    }
    return Parser.builder(settings)
        .customInlineParserFactory(InlineSyntax::new)
        // Flexmark leaves out link reference definitions when it is given another inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new EmphasisSyntax('*'))
        .customDelimiterProcessor(new EmphasisSyntax('_'))
        .build();
  }
}
