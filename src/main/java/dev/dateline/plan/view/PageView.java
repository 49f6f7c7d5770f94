package dev.dateline.plan.view;

/** The view of a page for readers, with head, navigation and footer. */
public interface PageView extends View {

  /** What every page has. */
  PageInfo page();

  @Override
  default String root() {
    return page().root();
  }
}
