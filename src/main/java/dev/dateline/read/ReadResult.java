package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.StandalonePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file turned out to hold, with what there is to say of it. */
public sealed interface ReadResult {
  ContentPath file();

  List<Diagnostic> diagnostics();

  /** An article. */
  record ReadArticle(Article article, boolean draft, List<Diagnostic> diagnostics)
      implements ReadResult {
    @Override
    public ContentPath file() {
      return article.file();
    }
  }

  /** A standalone page. */
  record ReadPage(StandalonePage page, boolean draft, List<Diagnostic> diagnostics)
      implements ReadResult {
    @Override
    public ContentPath file() {
      return page.body().file();
    }
  }

  /**
   * Neither, for the errors among the diagnostics.
   *
   * @param body whose links may be wrong as well; null when it could not be told
   */
  record Rejected(ContentPath file, List<Diagnostic> diagnostics, @Nullable BodySource body)
      implements ReadResult {}
}
