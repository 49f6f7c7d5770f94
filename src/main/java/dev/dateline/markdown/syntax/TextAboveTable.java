package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends a paragraph before the head of a table, so that a table may stand right below a line of
 * text, as on GitHub:
 *
 * <pre>{@code
 * The results:
 * | Ward | Votes |
 * |------|-------|
 * | 1    | 120   |
 * }</pre>
 *
 * <p>GitHub Flavored Markdown, section 4.10.
 */
final class TextAboveTable implements ParagraphPreProcessorFactory {

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return TextAboveTable::takeText;
  }

  /** Makes a paragraph of the lines above a table's head; the number of characters taken. */
  private static int takeText(Paragraph paragraph, ParserState state) {
    List<BasedSequence> lines = paragraph.getContentLines();
    int head = lineOfHead(lines);
    if (head < 1) {
      return 0;
    }
    List<BasedSequence> above = List.copyOf(lines.subList(0, head));
    int start = above.get(0).getStartOffset();
    BasedSequence chars = above.get(0).baseSubSequence(start, above.get(head - 1).getEndOffset());
    ParagraphParser parser = new ParagraphParser();
    Paragraph text = parser.getBlock();
    text.setContent(chars, above);
    text.setLineIndents(Arrays.copyOf(paragraph.getLineIndents(), head));
    paragraph.insertBefore(text);
    state.blockParserAdded(parser);
    return lines.get(head).getStartOffset() - paragraph.getStartOffset();
  }

  /** The line above the first line that can stand between a table's head and body, or -1. */
  private static int lineOfHead(List<BasedSequence> lines) {
    for (int i = 1; i < lines.size(); i++) {
      int columns = columnsOfDelimiterRow(lines.get(i));
      if (columns > 0) {
        return columns == columns(lines.get(i - 1)) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** The columns of a row such as {@code |---|:-:|}; 0 when a line is none. */
  private static int columnsOfDelimiterRow(BasedSequence line) {
    boolean bar = false;
    boolean dash = false;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '|' -> bar = true;
        case '-' -> dash = true;
        case ':', ' ', '\t', '\n', '\r' -> {}
        default -> {
          return 0;
        }
      }
    }
    return bar && dash ? columns(line) : 0;
  }

  /** How many cells a row has; a bar behind a backslash is a part of its cell. */
  private static int columns(BasedSequence line) {
    BasedSequence row = line.trim();
    int columns = 1;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|' && i > 0 && i < row.length() - 1) {
        columns++;
      }
    }
    return row.indexOf('|') < 0 ? 0 : columns;
  }
}
