package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.StandalonePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a file, with the mistakes that were found in it. */
public sealed interface ReadResult {
  ContentPath file();

  List<Diagnostic> diagnostics();

  /** An article without errors. */
  record ReadArticle(Article article, boolean draft, List<Diagnostic> diagnostics)
      implements ReadResult {
    @Override
    public ContentPath file() {
      return article.file();
    }
  }

  /** A standalone page without errors. */
  record ReadPage(StandalonePage page, boolean draft, List<Diagnostic> diagnostics)
      implements ReadResult {
    @Override
    public ContentPath file() {
      return page.body().file();
    }
  }

  /**
   * An input with errors.
   *
   * @param body where its body is, so that its links can be checked; null when that is unknown
   */
  record Rejected(ContentPath file, List<Diagnostic> diagnostics, @Nullable BodySource body)
      implements ReadResult {}
}
