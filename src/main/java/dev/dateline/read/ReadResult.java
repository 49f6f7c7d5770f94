package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.StandalonePage;
import dev.dateline.read.files.DraftFolder;
import dev.dateline.read.files.MentionedFiles;
import dev.dateline.read.hold.Hold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a file, with the mistakes that were found in it. */
public sealed interface ReadResult {
  ContentPath file();

  List<Diagnostic> diagnostics();

  /**
   * The same result for a file that is a symbolic link: a link into a folder of drafts is a draft.
   *
   * @param target null when it is no link
   */
  default ReadResult behindLink(@Nullable ContentPath target) {
    if (target == null || DraftFolder.of(target) == null) {
      return this;
    }
    String reason = "a link to " + target.display();
    if (this instanceof ReadArticle read) {
      Hold hold = read.hold.asDraft(reason);
      return new ReadArticle(read.article, hold, read.names, read.diagnostics);
    }
    if (this instanceof ReadPage read) {
      return new ReadPage(read.page, read.hold.asDraft(reason), read.names, read.diagnostics);
    }
    return this;
  }

  /** What may be names of files in it, see {@link MentionedFiles}. */
  default List<String> names() {
    return List.of();
  }

  /**
   * An article without errors.
   *
   * @param article at the address that its file alone gives
   * @param hold what keeps it from readers, beside its dates
   * @param names what may be names of files in it
   * @param diagnostics warnings
   */
  record ReadArticle(Article article, Hold hold, List<String> names, List<Diagnostic> diagnostics)
      implements ReadResult {
    @Override
    public ContentPath file() {
      return article.file();
    }
  }

  /**
   * A standalone page without errors.
   *
   * @param page at the address that its file alone gives
   * @param hold what keeps it from readers
   * @param names what may be names of files in it
   * @param diagnostics warnings
   */
  record ReadPage(StandalonePage page, Hold hold, List<String> names, List<Diagnostic> diagnostics)
      implements ReadResult {
    @Override
    public ContentPath file() {
      return page.body().file();
    }
  }

  /**
   * An article that can't be shown, not even in a preview, as its text or its date is missing: one
   * in a markup that is not read, or a draft without a date. It is no mistake as long as it is held
   * back.
   *
   * @param hold all that keeps it from readers, its date as well
   * @param refusal the error to report as soon as it is not held back any more
   * @param body its text, by which it would be recognised
   */
  record Unread(
      ContentPath file,
      String headline,
      Hold hold,
      Diagnostic refusal,
      List<String> names,
      List<Diagnostic> diagnostics,
      BodySource body)
      implements ReadResult {}

  /** A text that does not begin as an article does: a file to copy. */
  record NoArticle(ContentPath file, List<Diagnostic> diagnostics) implements ReadResult {}

  /**
   * An input with errors.
   *
   * @param body where its body is, so that its links can be checked; null when that is unknown
   */
  record Rejected(ContentPath file, List<Diagnostic> diagnostics, @Nullable BodySource body)
      implements ReadResult {}
}
