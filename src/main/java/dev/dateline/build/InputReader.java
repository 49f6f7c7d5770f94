package dev.dateline.build;

import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.cache.StoredResult;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.PictureSize;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.ReadResult.NoArticle;
import dev.dateline.read.active.ActiveContent;
import dev.dateline.read.files.LfsPointer;
import dev.dateline.read.picture.PictureSizes;
import dev.dateline.read.scan.ContentLinks;
import dev.dateline.read.scan.ScannedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of the content folder one by one. May be used from several threads.
 *
 * @param articles reads articles and pages
 * @param safe whether files that browsers would run are looked for among those to copy
 * @param before what was read by an earlier build with the same settings; null to read everything
 */
record InputReader(
    ArticleReader articles, Path contentFolder, boolean safe, @Nullable KnownInputs before) {

  /** What is in a file: as an earlier build found it, or else as it is read now. */
  InputRecord read(ScannedFile file) throws IOException {
    InputRecord known = before == null ? null : before.find(file.path().value(), file.stamp());
    if (known != null) {
      return known;
    }
    StoredResult result =
        file.kind() == ScannedFile.Kind.ASSET ? null : StoredResult.of(articles.read(file));
    InputRecord article = new InputRecord(file.stamp(), result, null, null);
    return article.input() != null ? article : copied(file, result);
  }

  private InputRecord copied(ScannedFile file, @Nullable StoredResult result) throws IOException {
    Place place = Place.file(file.path().display());
    try {
      if (isPointer(file)) {
        return mistaken(
            file,
            Diagnostic.warning(
                place,
                "is not the file itself but a pointer to it, as Git LFS makes them",
                "run \"git lfs pull\"; in a workflow write \"lfs: true\" below actions/checkout"));
      }
      return new InputRecord(file.stamp(), result, active(file), size(file));
    } catch (AccessDeniedException denied) {
      return mistaken(file, Diagnostic.unreadable(place));
    }
  }

  private static InputRecord mistaken(ScannedFile file, Diagnostic mistake) {
    NoArticle copy = new NoArticle(file.path(), List.of(mistake));
    return new InputRecord(file.stamp(), StoredResult.of(copy), null, null);
  }

  private boolean isPointer(ScannedFile file) throws IOException {
    if (!LfsPointer.mayBe(file.stamp().size())) {
      return false;
    }
    try (InputStream in = open(file)) {
      return LfsPointer.isIn(in);
    }
  }

  private @Nullable String active(ScannedFile file) throws IOException {
    if (!safe) {
      return null;
    }
    try (InputStream in = open(file)) {
      return ActiveContent.find(file.path().name(), in);
    }
  }

  private @Nullable PictureSize size(ScannedFile file) throws IOException {
    if (!PictureSizes.isKnown(file.path().name())) {
      return null;
    }
    try (InputStream in = open(file)) {
      return PictureSizes.read(file.path().name(), in);
    }
  }

  private InputStream open(ScannedFile file) throws IOException {
    return Channels.newInputStream(ContentLinks.open(contentFolder, file.path().in(contentFolder)));
  }
}
