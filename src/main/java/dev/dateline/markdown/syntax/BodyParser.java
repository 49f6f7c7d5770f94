package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Flexmark's parser, set up for the Markdown that {@code Markdown} describes. */
public final class BodyParser {
  private static final Pattern TASK_TABS =
      Pattern.compile("(?<=[-+*.)][ \t]{1,9}\\[[ xX]\\] {0,9})\t+");

  private final boolean extensions;

  /** One for each choice of extensions, made when a body first needs it. */
  private final Map<Set<MarkdownExtension>, Parser> parsers = new ConcurrentHashMap<>();

  /**
   * @param extensions false for bare CommonMark
   */
  public BodyParser(boolean extensions) {
    this.extensions = extensions;
  }

  private static Parser newParser(Set<MarkdownExtension> extensions) {
    MutableDataSet settings =
        new MutableDataSet()
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
            .set(Parser.EXTENSIONS, extensions.stream().map(MarkdownExtension::flexmark).toList())
            // A table needs one header row. A shorter row is filled up when it is written; a longer
            // one keeps what it says.
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false);
    Parser.Builder builder =
        Parser.builder(settings)
            .customInlineParserFactory(InlineSyntax::new)
            // Flexmark leaves out link reference definitions when it is given another inline
            // parser.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customBlockParserFactory(new NestingLimit())
            .customBlockParserFactory(new HeadingSyntax())
            .customBlockParserFactory(new RuleSyntax())
            .customDelimiterProcessor(new EmphasisSyntax('*'))
            .customDelimiterProcessor(new EmphasisSyntax('_'));
    if (extensions.contains(MarkdownExtension.TABLES)) {
      builder.paragraphPreProcessorFactory(new TextAboveTable());
    }
    return builder.build();
  }

  /**
   * The body with spaces for tabs behind the box of a task, {@code - [ ]}, as many as there were
   * tabs, so that all offsets stay.
   *
   * <p>Mends a defect of Flexmark, which counts the columns of these tabs wrong and loses the
   * letter that follows.
   */
  public static String withoutTaskTabs(String body) {
    if (body.indexOf('\t') < 0) {
      return body;
    }
    return TASK_TABS.matcher(body).replaceAll(tabs -> " ".repeat(tabs.group().length()));
  }

  /**
   * A body after parsing: its syntax tree, or why it has none.
   *
   * @param document null for a body that is shown as it is written
   * @param problem null when there is a document
   */
  public record Parsed(@Nullable Document document, @Nullable BodyProblem problem) {}

  /** Parses a body, unless it is too large or nested too deeply for Flexmark. */
  public Parsed parse(String body) {
    BodyProblem limit = BodyLimits.exceeded(body);
    if (limit != null) {
      return new Parsed(null, limit);
    }
    // Flexmark reads each character many times, which is faster from an array than from a string.
    CharSubSequence chars = CharSubSequence.of(body);
    try {
      return new Parsed(parserFor(chars.getBase()).parse(chars), null);
    } catch (NestingLimit.Exceeded e) {
      return tooComplex(e.line);
    } catch (StackOverflowError e) {
      // Some of Flexmark's regular expressions recurse.
      return tooComplex(1);
    }
  }

  private static Parsed tooComplex(int line) {
    return new Parsed(
        null,
        new BodyProblem(
            line,
            "the text is nested too deeply for Markdown and is shown as it is written",
            "take out quote and list signs"));
  }

  private Parser parserFor(char[] body) {
    Set<MarkdownExtension> possible = extensions ? MarkdownExtension.possibleIn(body) : Set.of();
    return parsers.computeIfAbsent(possible, BodyParser::newParser);
  }
}
