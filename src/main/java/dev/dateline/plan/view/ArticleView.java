package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param edition the day it appeared in
 * @param earlier the article before it; {@code later} the one after it
 */
public record ArticleView(
    PageInfo page,
    Card card,
    Body body,
    Link edition,
    @Nullable DateLabel updated,
    List<String> authors,
    List<CitationView> citations,
    List<CorrectionView> corrections,
    @Nullable ThreadView thread,
    @Nullable Link earlier,
    @Nullable Link later)
    implements PageView {

  /**
   * A cited report.
   *
   * @param source the source's page in this site
   * @param url the report itself, when it is known
   * @param title the report's headline, when it is known
   */
  public record CitationView(Link source, @Nullable String url, @Nullable String title) {}

  /** A correction and its date. */
  public record CorrectionView(DateLabel date, String text) {}

  /** The running story that the article is part of, oldest first. */
  public record ThreadView(String name, List<ThreadItem> items) {}

  /** A part of a running story. */
  public record ThreadItem(Line line, boolean current) {}
}
