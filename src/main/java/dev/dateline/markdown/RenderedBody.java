package dev.dateline.markdown;

import dev.dateline.markdown.syntax.BodyProblem;
import java.util.List;

/**
 * An article body as HTML, with what the editor should know about it.
 *
 * @param html block-level HTML ending in a line feed, or "" for an empty body; it never holds an h1
 *     that came from Markdown
 * @param problems in the order of their lines
 */
public record RenderedBody(String html, List<BodyProblem> problems) {

  public RenderedBody {
    problems = List.copyOf(problems);
  }

  /**
   * What readers read in the body, a line for each paragraph, heading, item or cell. It is the same
   * wherever the links lead.
   */
  public String text() {
    return ReadableText.of(html);
  }
}
