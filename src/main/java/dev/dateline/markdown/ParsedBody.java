package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.source.PreparedBody;
import dev.dateline.markdown.syntax.BodyParser;
import dev.dateline.markdown.syntax.BodyProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article body that was parsed once, and can be written with links for a page, for a feed, or
 * for whatever else shows it.
 */
public final class ParsedBody {
  final String source;

  /** Levels added to every heading, so that none is an h1. */
  final int headingShift;

  /** Whether the author wrote HTML, other than comments, into it. */
  final boolean hasHtml;

  /** What stands in the source in the place of commands for other generators. */
  final PreparedBody prepared;

  private final Markdown markdown;
  private final @Nullable Document document;

  /** Why the body is shown as it is written; null when it is not. */
  private final @Nullable BodyProblem unparsed;

  ParsedBody(String source, PreparedBody prepared, BodyParser.Parsed parsed, Markdown markdown) {
    this.source = source;
    this.prepared = prepared;
    this.document = parsed.document();
    this.unparsed = parsed.problem();
    this.markdown = markdown;
    boolean html = false;
    boolean topHeading = false;
    if (document != null) {
      for (Node node = document; node != null; node = Nodes.next(node, document)) {
        html |= isHtml(node);
        topHeading |= node instanceof Heading heading && heading.getLevel() == 1;
      }
    }
    MarkdownOptions options = markdown.options;
    this.headingShift = topHeading && options.extensions() ? 1 : 0;
    this.hasHtml = html;
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlBlock
        || node instanceof HtmlInline
        || (node instanceof HtmlCommentBlock block && !isOnlyComment(block));
  }

  /** Whether a block of HTML is a comment with nothing behind it, which no reader sees. */
  static boolean isOnlyComment(Block block) {
    if (!(block instanceof HtmlCommentBlock)) {
      return false;
    }
    String text = htmlOf(block).strip();
    return text.endsWith("-->") && text.indexOf("-->") == text.length() - 3;
  }

  /** The source of a node that holds HTML, with {@code \n} as its line endings. */
  static String htmlOf(Node node) {
    String text =
        node instanceof Block block
            ? block.getContentChars().toString()
            : node.getChars().toString();
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The body as HTML. A mistake in the body is a problem of the result, never an exception. May be
   * called any number of times; each result is independent of the others.
   *
   * @param links decides where links and images lead
   * @param parts names what links in the body lead to
   * @param belowPicture whether a picture stands above the body, so that those in it are below the
   *     first screen
   */
  public RenderedBody html(
      LinkResolver links, BodyLanguage language, PartNames parts, boolean belowPicture) {
    if (document == null) {
      return asText();
    }
    Rendering rendering =
        new Rendering(this, document, markdown, links, language, parts, belowPicture);
    rendering.walk(document);
    rendering.html.endAuthors().line();
    rendering.footnotes.writeSection(rendering);
    rendering.footnotes.reportUnused(rendering);
    return new RenderedBody(
        prepared.restoredInHtml(rendering.html.toString()), rendering.problems());
  }

  /** The body as HTML for its own page. */
  public RenderedBody html(LinkResolver links, BodyLanguage language) {
    return html(links, language, PartNames.OF_PAGE, true);
  }

  private RenderedBody asText() {
    Html html = new Html(source.length() + 16);
    html.tag("pre").text(source).close("pre").line();
    return new RenderedBody(
        prepared.restoredInHtml(html.toString()), unparsed == null ? List.of() : List.of(unparsed));
  }
}
