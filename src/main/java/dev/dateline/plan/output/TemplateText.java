package dev.dateline.plan.output;

import dev.dateline.plan.view.View;
import java.io.IOException;

/**
 * Makes the text of a view with a template of the theme, for a file that holds such texts:
 *
 * <pre>{@code
 * String html = templates.of("feed-entry.ftlh", new FeedEntryView(entry));
 * }</pre>
 *
 * @param <E> what is thrown when the template is wrong
 */
@FunctionalInterface
public interface TemplateText<E extends Exception> {

  /**
   * @throws IOException when a body can't be read
   */
  String of(String template, View view) throws E, IOException;
}
