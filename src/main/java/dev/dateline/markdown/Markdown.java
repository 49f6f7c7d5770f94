package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/**
 * Turns Markdown into HTML: CommonMark 0.31 with tables, strikethrough, task lists, footnotes, bare
 * addresses as links, heading anchors, typographic quotes and dashes, definition lists and figures.
 *
 * <pre>{@code
 * Markdown markdown = new Markdown(new MarkdownOptions(false, List.of(), true, "en"));
 * RenderedBody body = markdown.render("*Hello*", use -> new LinkTarget.Href(use.destination()));
 * body.html(); // "<p><em>Hello</em></p>\n"
 * }</pre>
 *
 * <p>Flexmark parses; the HTML is written over its syntax tree by one {@link NodeWriter} for each
 * type of node. One instance serves any number of threads.
 */
public final class Markdown {
  private final MarkdownOptions options;
  private final BodyParser parser;
  private final NodeWriters writers;
  private final Sanitizer sanitizer;
  private final FirstParagraph firstParagraph;

  public Markdown(MarkdownOptions options) {
    this.options = options;
    this.parser = new BodyParser(options.extensions());
    this.writers = new NodeWriters(options);
    this.firstParagraph = new FirstParagraph(parser);
    this.sanitizer = new Sanitizer(options.iframeHosts());
  }

  /** Renders a whole body. A mistake in it is a problem of the result, never an exception. */
  public RenderedBody render(String source, LinkResolver links) {
    String body = options.extensions() ? TaskTabs.replaced(source) : source;
    Document document = parser.parse(body);
    if (document == null) {
      return asText(body);
    }
    Rendering rendering = new Rendering(body, document, options, writers, links);
    rendering.walk(document);
    rendering.footnotes.writeSection(rendering);
    if (body.indexOf('^') >= 0) {
      rendering.footnotes.reportUnused(rendering);
    }
    String html = rendering.html.toString();
    TagMark mark = rendering.survey.mark();
    String safe = mark == null ? html : sanitizer.sanitize(html, mark, rendering);
    return new RenderedBody(safe, rendering.problems());
  }

  /** The words of the first paragraph that has any, or "". */
  public String firstParagraph(String body) {
    String words = firstParagraph.of(body);
    return options.extensions() ? writers.typography().educate(words) : words;
  }

  private static RenderedBody asText(String body) {
    int line = new LineIndex(body).lineAt(Math.max(0, NestingLimit.exceededAt(body)));
    BodyProblem problem =
        new BodyProblem(
            line,
            "the text is nested too deeply for Markdown and is shown as it is written",
            "take out quote and list signs, or columns of a table");
    Html html = new Html(body.length() + 16, null);
    return new RenderedBody(
        html.tag("pre").text(body).close("pre").line().toString(), List.of(problem));
  }
}
