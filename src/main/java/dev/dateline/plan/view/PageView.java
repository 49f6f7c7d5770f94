package dev.dateline.plan.view;

/** What the template of an HTML page sees. */
public interface PageView extends View {

  /** The head of the page and its place in the site. */
  PageInfo page();

  @Override
  default String root() {
    return page().root();
  }
}
