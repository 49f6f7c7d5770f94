package dev.dateline.build;

import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.config.SiteConfig.RawHtml;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.Background;
import dev.dateline.files.FileStamp;
import dev.dateline.files.Parallel;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import dev.dateline.model.Withheld;
import dev.dateline.read.Content;
import dev.dateline.read.ContentSorter;
import dev.dateline.read.ReadResult;
import dev.dateline.read.address.OldAddresses;
import dev.dateline.read.files.HeldFiles;
import dev.dateline.read.hold.Visibility;
import dev.dateline.read.scan.ContentScanner;
import dev.dateline.read.scan.ScannedFile;
import java.io.IOException;
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
    InputReader reader =
        new InputReader(
            setup.reader(options),
            options.contentFolder(),
            setup.config().html() == RawHtml.SAFE,
            usable);
    List<ScannedFile> files = scanned.files();
    InputRecord[] records = new InputRecord[files.size()];
    @Nullable ReadResult[] inputs = new ReadResult[files.size()];
    Parallel.forEach(
        files.size(),
        options.threads(),
        () ->
            index -> {
              records[index] = reader.read(files.get(index));
              inputs[index] = records[index].input();
            });
    Background<Map<String, InputRecord>> byPath = Background.make(() -> byPath(files, records));
    List<ReadResult> articles = new ArrayList<>(files.size());
    List<ContentPath> assets = new ArrayList<>();
    Map<ContentPath, PictureSize> pictures = new HashMap<>();
    for (int i = 0; i < records.length; i++) {
      ReadResult input = inputs[i];
      PictureSize size = records[i].size();
      if (input != null) {
        articles.add(input);
      } else {
        assets.add(files.get(i).path());
        records[i].mistakesOfCopy().forEach(diagnostics::add);
      }
      if (size != null) {
        pictures.put(files.get(i).path(), size);
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
        new KnownInputs(setup.reading(), scanned.scannedAt(), byPath.join()),
        validUntil.join());
  }

  private static Map<String, InputRecord> byPath(List<ScannedFile> files, InputRecord[] records) {
    Map<String, InputRecord> byPath = new LinkedHashMap<>(files.size() * 4 / 3 + 1);
    for (int i = 0; i < records.length; i++) {
      byPath.put(files.get(i).path().value(), records[i]);
    }
    return byPath;
  }

  /** The files to copy that are used only by inputs that are not shown. */
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
}
