package dev.dateline.plan.output;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.View;
import java.io.IOException;

/**
 * What a file of data is made with, beside its inputs.
 *
 * @param <E> what is thrown when a template is wrong
 */
public interface DataSources<E extends Exception> {

  /** The settings of the site. */
  ViewContext context();

  /**
   * The text of a view, made with a template of the theme:
   *
   * <pre>{@code
   * String html = sources.text("feed-entry.ftlh", new FeedEntryView(entry));
   * }</pre>
   *
   * @throws IOException when a body can't be read
   */
  String text(String template, View view) throws E, IOException;

  /** The words of the bodies of all articles of one year. */
  BodyWords words(int year);

  /**
   * A value that several files of a build are made of. It is made for the first of them, and kept
   * for the next.
   *
   * @param of what it is made of, the same object for all of these files
   */
  <V> V shared(Record of, Maker<V> maker) throws IOException;

  /** Makes a value from inputs alone, so that it is the same whenever it is made. */
  @FunctionalInterface
  interface Maker<V> {
    V make() throws IOException;
  }
}
