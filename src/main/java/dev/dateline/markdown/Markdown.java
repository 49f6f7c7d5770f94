package dev.dateline.markdown;

import dev.dateline.markdown.source.PreparedBody;
import dev.dateline.markdown.syntax.BodyParser;
import java.util.List;

/**
 * Turns Markdown into HTML: CommonMark 0.31 with tables, strikethrough, task lists, footnotes, bare
 * addresses as links, heading anchors, typographic quotes and dashes, definition lists and figures.
 *
 * <pre>{@code
 * Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true));
 * ParsedBody body = markdown.parse("*Hello*");
 * LinkResolver asWritten = use -> use.destination();
 * body.html(asWritten, new BodyLanguage("en", BodyLabels.ENGLISH)).html(); // "<p><em>Hello</em></p>\n"
 * }</pre>
 *
 * <p>Flexmark parses; {@link NodeWriters} names the methods that write the HTML of each type of
 * node in its syntax tree. One instance serves any number of threads.
 */
public final class Markdown {
  final MarkdownOptions options;
  final NodeWriters writers;

  private final BodyParser parser;

  public Markdown(MarkdownOptions options) {
    this.options = options;
    this.parser = new BodyParser(options.extensions());
    this.writers = NodeWriters.of(options.extensions());
  }

  /** Parses a whole body. Any text is Markdown: it never fails. */
  public ParsedBody parse(String source) {
    PreparedBody prepared = prepared(source);
    String body = options.extensions() ? BodyParser.withoutTaskTabs(prepared.text()) : source;
    return new ParsedBody(body, prepared, parser.parse(body), this);
  }

  /**
   * The words of the first paragraph that has any, or "". Pictures and their captions, headings and
   * commands of other generators are passed over.
   *
   * @param language BCP 47 tag that chooses the quotation marks
   */
  public String firstParagraph(String source, String language) {
    PreparedBody prepared = prepared(source);
    String words = new FirstParagraphWords(parser, prepared).words();
    return options.extensions() ? new Typography(language).educate(words) : words;
  }

  private PreparedBody prepared(String source) {
    return options.extensions()
        ? PreparedBody.of(source)
        : new PreparedBody(source, List.of(), List.of());
  }
}
