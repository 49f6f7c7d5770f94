package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.FileStamp;
import dev.dateline.files.Parallel;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the inputs and reads those that changed since the last build. */
final class ContentStage {
  private final List<ScannedFile> scanned;
  private final KnownResult[] known;
  private final ReadResult[] results;
  private final int threads;
  private final long scannedAt;

  private ContentStage(List<ScannedFile> scanned, int threads, long scannedAt) {
    this.scannedAt = scannedAt;
    this.scanned = scanned;
    this.known = new KnownResult[scanned.size()];
    this.results = new ReadResult[scanned.size()];
    this.threads = threads;
  }

  /** Finds the inputs and looks at each. */
  static ContentStage scan(Path contentFolder, int threads, Diagnostics diagnostics)
      throws IOException {
    long scannedAt = FileStamp.now();
    return new ContentStage(
        ContentScanner.scan(contentFolder, threads, diagnostics), threads, scannedAt);
  }

  /** The inputs that are not as they are known; null unless the same ones are there. */
  @Nullable List<ScannedFile> editedSince(KnownInputs inputs) throws IOException {
    return inputs.editedAmong(scanned);
  }

  /** Reads what is not known yet; what is known is as good. */
  Content read(
      ArticleReader reader,
      @Nullable KnownInputs before,
      Visibility visibility,
      Diagnostics diagnostics)
      throws IOException {
    Parallel.forEach(
        scanned.size(), threads, () -> index -> results[index] = read(index, reader, before));
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

  private @Nullable ReadResult read(int index, ArticleReader reader, @Nullable KnownInputs before) {
    ScannedFile file = scanned.get(index);
    if (file.kind() == ScannedFile.Kind.ASSET) {
      return null;
    }
    InputRecord record = before == null ? null : before.find(file.path().value(), file.stamp());
    ReadResult result = record == null ? null : record.read();
    if (record != null && result != null) {
      known[index] = record.result();
      return result;
    }
    ReadResult fresh = reader.read(file);
    known[index] = KnownResult.of(fresh);
    return fresh;
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
            new ScannedFile(path, ScannedFile.Kind.ASSET, FileStamp.NONE),
            (a, b) -> a.path().compareTo(b.path()));
    return index < 0 ? FileStamp.NONE : scanned.get(index).stamp();
  }

  /** The next moment at which an article appears or goes, if nobody changes anything. */
  Instant nextChange(Instant now, ZoneId zone) {
    Instant next = Instant.MAX;
    for (ReadResult result : results) {
      if (result instanceof ReadResult.ReadArticle read) {
        next = earliest(read.article().dates().published(), now, zone, next);
        PublicationDate expires = read.article().dates().expires();
        if (expires != null) {
          next = earliest(expires, now, zone, next);
        }
      }
    }
    return next;
  }

  private static Instant earliest(PublicationDate date, Instant now, ZoneId zone, Instant next) {
    if (date.isReached(now, zone)) {
      return next;
    }
    Instant start = date.start(zone);
    return start.isBefore(next) ? start : next;
  }

  /** What is to be remembered of the inputs, by content path. */
  Records<InputRecord> records() {
    Map<String, InputRecord> records = new LinkedHashMap<>(scanned.size() * 4 / 3 + 1);
    for (int i = 0; i < results.length; i++) {
      ScannedFile file = scanned.get(i);
      records.put(file.path().value(), new InputRecord(file.stamp(), known[i]));
    }
    return Records.of(records);
  }
}
