package dev.dateline.cache;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.files.FileStamp;
import dev.dateline.model.PictureSize;
import dev.dateline.read.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file of the content folder.
 *
 * @param stamp of the file when the folder was scanned
 * @param result what was read from it; null for a file that can only be copied and was read without
 *     a mistake
 * @param active what browsers would run of a file that is copied, as the end of a sentence; null
 *     when nothing
 * @param size of a picture that is copied; null when it can't be told, and for other files
 */
public record InputRecord(
    FileStamp stamp,
    @Nullable StoredResult result,
    @Nullable String active,
    @Nullable PictureSize size) {

  /** The article or page that was read, with or without mistakes; null for a file to copy. */
  public @Nullable ReadResult input() {
    ReadResult read = result == null ? null : result.get();
    return read instanceof ReadResult.NoArticle ? null : read;
  }

  /** What is wrong with a file to copy; empty for an article or page. */
  public List<Diagnostic> mistakesOfCopy() {
    ReadResult read = result == null ? null : result.get();
    return read instanceof ReadResult.NoArticle copy ? copy.diagnostics() : List.of();
  }
}
