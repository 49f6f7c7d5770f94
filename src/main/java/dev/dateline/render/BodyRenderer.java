package dev.dateline.render;

import dev.dateline.plan.view.Body;
import java.io.IOException;

/** Gives the HTML of an article's body at the moment a template writes it. */
@FunctionalInterface
public interface BodyRenderer {

  /**
   * The body as HTML, safe to stand in a page as it is. Called from several threads.
   *
   * @throws IOException when the article's file can no longer be read
   */
  String render(Body body) throws IOException;
}
