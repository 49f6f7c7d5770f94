package dev.dateline.plan;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.View;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of the site: where it is, and what it shows. The view itself is made when it is asked
 * for, as most pages of most builds are as they were and nobody asks.
 */
public final class PlannedPage {
  private final SitePath path;
  private final Class<? extends View> kind;
  private final List<?> shows;
  private final @Nullable Body body;
  private final Supplier<? extends View> view;

  private PlannedPage(
      SitePath path,
      Class<? extends View> kind,
      List<?> shows,
      @Nullable Body body,
      Supplier<? extends View> view) {
    this.path = path;
    this.kind = kind;
    this.shows = shows;
    this.body = body;
    this.view = view;
  }

  /** A page whose view is made already. */
  static PlannedPage of(SitePath path, View view) {
    return new PlannedPage(path, view.getClass(), List.of(view), null, () -> view);
  }

  /**
   * @param shows all that the view is made from beside the settings of the site; may hold nulls
   */
  static <V extends View> PlannedPage of(
      SitePath path, Class<V> kind, List<?> shows, Supplier<V> view) {
    return new PlannedPage(path, kind, shows, null, view);
  }

  /** A page with a body of Markdown, which it shows beside the rest. */
  static <V extends View> PlannedPage of(
      SitePath path, Class<V> kind, List<?> shows, Body body, Supplier<V> view) {
    return new PlannedPage(path, kind, shows, body, view);
  }

  public SitePath path() {
    return path;
  }

  /** The kind of view; it names the template. */
  public Class<? extends View> kind() {
    return kind;
  }

  /**
   * What the page is made from beside a body, to tell by it whether it changes: equal parts and
   * equal body, equal page.
   */
  public List<?> shows() {
    return shows;
  }

  /** The body of Markdown in the page; null when it has none. */
  public @Nullable Body body() {
    return body;
  }

  public View view() {
    return view.get();
  }
}
