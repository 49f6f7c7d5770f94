package dev.dateline.plan.view;

/**
 * What one page shows. A view is all that its template sees beside the {@link SiteView}, so equal
 * views make equal pages.
 */
public sealed interface View
    permits HomeView,
        EditionView,
        ArticleView,
        ArchiveView,
        YearView,
        MonthView,
        TopicIndexView,
        TopicView,
        TopicYearView,
        SourceIndexView,
        SourceView,
        SourceYearView,
        StandaloneView,
        NotFoundView,
        RedirectView {

  /** The head of the page and its place in the site. */
  PageInfo page();
}
