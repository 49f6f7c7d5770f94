package dev.dateline.build;

import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.cache.StoredResult;
import dev.dateline.config.SiteConfig.RawHtml;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.Background;
import dev.dateline.files.FileStamp;
import dev.dateline.files.Parallel;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import dev.dateline.model.Withheld;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.Content;
import dev.dateline.read.ContentSorter;
import dev.dateline.read.ReadResult;
import dev.dateline.read.active.ActiveContent;
import dev.dateline.read.address.OldAddresses;
import dev.dateline.read.files.HeldFiles;
import dev.dateline.read.hold.Visibility;
import dev.dateline.read.picture.PictureSizes;
import dev.dateline.read.scan.ContentLinks;
import dev.dateline.read.scan.ContentScanner;
import dev.dateline.read.scan.ScannedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the inputs and reads those that changed since the last build. */
public final class ReadStage {
  private ReadStage() {}

  /**
   * The files of the content folder.
   *
   * @param scannedAt when they were looked at, in nanoseconds since 1970
   * @param files by path
   */
  public record ScannedContent(long scannedAt, List<ScannedFile> files) {}

  /**
   * What was read.
   *
   * @param content the articles, pages and files to copy
   * @param known what is to be remembered of the files
   * @param validUntil the next moment at which an article appears or expires
   */
  public record ReadContent(Content content, KnownInputs known, Instant validUntil) {

    /** The stamps of the files that are copied. */
    Map<ContentPath, FileStamp> stampsOfCopies() {
      Map<ContentPath, FileStamp> stamps = new HashMap<>();
      for (ContentPath asset : content.assets()) {
        InputRecord record = known.records().get(asset.value());
        stamps.put(asset, record == null ? FileStamp.NONE : record.stamp());
      }
      return stamps;
    }
  }

  /** Finds the inputs and looks at each. */
  public static ScannedContent scan(BuildOptions options, Diagnostics diagnostics)
      throws IOException {
    long scannedAt = FileStamp.now();
    return new ScannedContent(
        scannedAt, ContentScanner.scan(options.contentFolder(), options.threads(), diagnostics));
  }

  /**
   * Reads what is not known yet.
   *
   * @param before what was read by an earlier build; null to read everything
   */
  public static ReadContent read(
      BuildOptions options,
      SiteSetup setup,
      ScannedContent scanned,
      @Nullable KnownInputs before,
      Diagnostics diagnostics)
      throws IOException {
    KnownInputs usable = before != null && before.reading().equals(setup.reading()) ? before : null;
    ArticleReader reader = setup.reader(options);
    List<ScannedFile> files = scanned.files();
    StoredResult[] results = new StoredResult[files.size()];
    ReadResult[] read = new ReadResult[files.size()];
    @Nullable String[] active = new String[files.size()];
    @Nullable PictureSize[] sizes = new PictureSize[files.size()];
    Parallel.forEach(
        files.size(),
        options.threads(),
        () ->
            index -> {
              ScannedFile file = files.get(index);
              if (file.kind() != ScannedFile.Kind.ASSET) {
                StoredResult result = known(file, usable);
                results[index] = result == null ? StoredResult.of(reader.read(file)) : result;
                read[index] = results[index].get();
              }
              boolean copied = read[index] == null || read[index] instanceof ReadResult.NoArticle;
              if (copied && setup.config().html() == RawHtml.SAFE) {
                active[index] = active(file, options.contentFolder(), usable);
              }
              if (copied && PictureSizes.isKnown(file.path().name())) {
                sizes[index] = size(file, options.contentFolder(), usable);
              }
            });
    Background<Map<String, InputRecord>> records =
        Background.make(() -> records(files, results, active, sizes));
    List<ReadResult> articles = new ArrayList<>(files.size());
    List<ContentPath> assets = new ArrayList<>();
    Map<ContentPath, PictureSize> pictures = new HashMap<>();
    for (int i = 0; i < results.length; i++) {
      ScannedFile file = files.get(i);
      if (read[i] == null || read[i] instanceof ReadResult.NoArticle) {
        assets.add(file.path());
        PictureSize size = sizes[i];
        if (size != null) {
          pictures.put(file.path(), size);
        }
      } else {
        articles.add(read[i]);
      }
    }
    ZoneId zone = setup.config().zone();
    Background<Instant> validUntil =
        Background.make(() -> NextChange.of(articles, options.now(), zone));
    Visibility visibility = new Visibility(options.now(), zone, options.drafts());
    Content content =
        ContentSorter.sort(
            articles,
            assets,
            visibility,
            setup.config().language(),
            new OldAddresses(setup.config().addresses()),
            diagnostics);
    return new ReadContent(
        content.withSizes(pictures).holding(heldFiles(options, content, articles, files)),
        new KnownInputs(setup.reading(), scanned.scannedAt(), records.join()),
        validUntil.join());
  }

  private static Map<String, InputRecord> records(
      List<ScannedFile> files,
      @Nullable StoredResult[] results,
      @Nullable String[] active,
      @Nullable PictureSize[] sizes) {
    Map<String, InputRecord> records = new LinkedHashMap<>(files.size() * 4 / 3 + 1);
    for (int i = 0; i < files.size(); i++) {
      ScannedFile file = files.get(i);
      records.put(
          file.path().value(), new InputRecord(file.stamp(), results[i], active[i], sizes[i]));
    }
    return records;
  }

  /** The files to copy that only inputs use which are not shown. */
  private static Collection<Withheld> heldFiles(
      BuildOptions options, Content content, List<ReadResult> read, List<ScannedFile> files) {
    if (content.withheld().isEmpty() || content.assets().isEmpty()) {
      return List.of();
    }
    Map<ContentPath, List<String>> names = new HashMap<>();
    read.forEach(result -> names.put(result.file(), result.names()));
    Map<ContentPath, ContentPath> links = new HashMap<>();
    Set<ContentPath> assets = new HashSet<>(content.assets());
    for (ScannedFile file : files) {
      if (file.target() != null && assets.contains(file.path())) {
        links.put(file.path(), file.target());
      }
    }
    return HeldFiles.find(
        names, content.withheld(), content.assets(), links, () -> OwnersFiles.names(options));
  }

  private static @Nullable StoredResult known(ScannedFile file, @Nullable KnownInputs before) {
    InputRecord record = recordOf(file, before);
    return record == null ? null : record.result();
  }

  /** What browsers would run of a file that is copied; null when nothing. */
  private static @Nullable String active(
      ScannedFile file, Path content, @Nullable KnownInputs before) throws IOException {
    InputRecord record = recordOf(file, before);
    if (record != null) {
      return record.active();
    }
    try (InputStream in = open(file, content)) {
      return ActiveContent.find(file.path().name(), in);
    }
  }

  private static @Nullable PictureSize size(
      ScannedFile file, Path content, @Nullable KnownInputs before) throws IOException {
    InputRecord record = recordOf(file, before);
    if (record != null) {
      return record.size();
    }
    try (InputStream in = open(file, content)) {
      return PictureSizes.read(file.path().name(), in);
    }
  }

  /** What is remembered of a file; null when it is new or may have changed. */
  private static @Nullable InputRecord recordOf(ScannedFile file, @Nullable KnownInputs before) {
    return before == null ? null : before.find(file.path().value(), file.stamp());
  }

  private static InputStream open(ScannedFile file, Path content) throws IOException {
    return Channels.newInputStream(ContentLinks.open(content, file.path().in(content)));
  }
}
