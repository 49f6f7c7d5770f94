package dev.dateline.plan.view;

import java.util.List;

/** The view of a page for readers, with head, navigation and footer. */
public interface PageView extends View {

  /** What every page has. */
  PageInfo page();

  /**
   * The pages above it, from the top down, without the front page and without the index of its part
   * of the navigation: the month above an edition.
   */
  default List<Link> above() {
    return List.of();
  }

  /** The pages that it lists, in its order; none for a page that is no list. */
  default List<Link> listed() {
    return List.of();
  }

  @Override
  default String root() {
    return page().root();
  }
}
