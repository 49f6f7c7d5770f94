package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.Content;
import dev.dateline.read.ContentScanner;
import dev.dateline.read.ContentSorter;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ScannedFile;
import dev.dateline.read.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the inputs and reads those that changed since the last build. */
final class ContentStage {
  private final List<ScannedFile> scanned;
  private final FileStamp[] stamps;
  private final ReadResult[] results;
  private final int threads;
  private final long scannedAt;

  private ContentStage(List<ScannedFile> scanned, int threads, long scannedAt) {
    this.scannedAt = scannedAt;
    this.scanned = scanned;
    this.stamps = new FileStamp[scanned.size()];
    this.results = new ReadResult[scanned.size()];
    this.threads = threads;
  }

  /** Finds the inputs and looks at each. */
  static ContentStage scan(Path contentFolder, int threads, Diagnostics diagnostics)
      throws IOException {
    long scannedAt = FileStamp.now();
    ContentStage stage =
        new ContentStage(ContentScanner.scan(contentFolder, diagnostics), threads, scannedAt);
    Parallel.forEach(
        stage.scanned.size(),
        threads,
        () ->
            index -> {
              Path file = stage.scanned.get(index).path().in(contentFolder);
              FileStamp stamp = FileStamp.ofContent(file);
              stage.stamps[index] = stamp == null ? FileStamp.NONE : stamp;
            });
    return stage;
  }

  /** Reads what is not known yet; what is known is as good. */
  Content read(
      ArticleReader reader,
      @Nullable KnownInputs known,
      Visibility visibility,
      Diagnostics diagnostics)
      throws IOException {
    Parallel.forEach(
        scanned.size(), threads, () -> index -> results[index] = read(index, reader, known));
    List<ReadResult> articles = new ArrayList<>(scanned.size());
    List<ContentPath> assets = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      if (results[i] == null) {
        assets.add(scanned.get(i).path());
      } else {
        articles.add(results[i]);
      }
    }
    return ContentSorter.sort(articles, assets, visibility, diagnostics);
  }

  private @Nullable ReadResult read(int index, ArticleReader reader, @Nullable KnownInputs known) {
    ScannedFile file = scanned.get(index);
    if (file.kind() == ScannedFile.Kind.ASSET) {
      return null;
    }
    InputRecord record = known == null ? null : known.find(file.path().value(), stamps[index]);
    return record != null && record.result() != null ? record.result() : reader.read(file);
  }

  /** When the folder was looked at, in nanoseconds since 1970. */
  long scannedAt() {
    return scannedAt;
  }

  /** How an input looked when it was found. */
  FileStamp stamp(ContentPath path) {
    int index =
        Collections.binarySearch(
            scanned,
            new ScannedFile(path, ScannedFile.Kind.ASSET),
            Comparator.comparing(ScannedFile::path));
    return index < 0 ? FileStamp.NONE : stamps[index];
  }

  /** Every input with its stamp, in the order of the paths. */
  List<Snapshot.Input> inputs() {
    List<Snapshot.Input> inputs = new ArrayList<>(stamps.length);
    for (int i = 0; i < stamps.length; i++) {
      inputs.add(new Snapshot.Input(scanned.get(i).path().value(), stamps[i]));
    }
    return inputs;
  }

  /** The next moment at which an article appears or goes, if nobody changes anything. */
  Instant nextChange(Instant now, ZoneId zone) {
    Instant next = Instant.MAX;
    for (ReadResult result : results) {
      if (result instanceof ReadResult.ReadArticle read) {
        next = earliestAfter(now, read.article().dating().published().start(zone), next);
        PublicationDate expires = read.article().dating().expires();
        if (expires != null) {
          next = earliestAfter(now, expires.start(zone), next);
        }
      }
    }
    return next;
  }

  private static Instant earliestAfter(Instant now, Instant candidate, Instant next) {
    return candidate.isAfter(now) && candidate.isBefore(next) ? candidate : next;
  }

  /** What is to be remembered of the inputs, by content path. */
  Map<String, InputRecord> records() {
    Map<String, InputRecord> records = new LinkedHashMap<>(scanned.size() * 4 / 3 + 1);
    for (int i = 0; i < results.length; i++) {
      records.put(scanned.get(i).path().value(), new InputRecord(stamps[i], results[i]));
    }
    return records;
  }
}
