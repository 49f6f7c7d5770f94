package dev.dateline.render;

import dev.dateline.plan.view.Body;
import java.io.IOException;

/** Makes the HTML of a body when a template asks for it. */
@FunctionalInterface
public interface BodyRenderer {

  /**
   * The body as HTML that can be written into a page without escaping. Called from several threads.
   *
   * @throws IOException when the article's file can't be read
   */
  String render(Body body) throws IOException;
}
