package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import dev.dateline.read.FileStamp;
import dev.dateline.read.Parallel;
import dev.dateline.read.ScannedFile;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What the last build that succeeded read and made, so that the next one need not do it again: if
 * everything looks as it did then, another build would do nothing, and its outcome is known. It is
 * a help and never a source: without it, or in any doubt about it, everything is done anew with the
 * same outcome.
 *
 * @param key stands for the program and the options
 * @param from the moment as of which the site was built
 * @param until the next moment at which an input appears or goes
 * @param manifest the stamp of the output folder's manifest; another one means another build
 * @param settings the files beside the content that every page may depend on
 * @param inputs what was read from the content folder
 * @param rendering stands for all that a page depends on beside its view and body
 * @param pages by output file
 */
record LastBuild(
    ContentDigest key,
    Instant from,
    Instant until,
    FileStamp manifest,
    List<Setting> settings,
    KnownInputs inputs,
    ContentDigest rendering,
    Map<String, PageRecord> pages,
    BuildResult outcome) {

  /** A file beside the content, by its path in the digest's folder. */
  record Setting(String path, FileStamp stamp) {}

  /**
   * The inputs that were edited since, if everything else is such that a build with this key at
   * this moment would find it as it was; else null.
   */
  @Nullable List<ScannedFile> editedSince(
      ContentDigest currentKey,
      Instant now,
      List<Setting> currentSettings,
      ContentStage content,
      Path site,
      int threads)
      throws IOException {
    boolean alike =
        key.equals(currentKey)
            && !now.isBefore(from)
            && now.isBefore(until)
            && settings.equals(currentSettings)
            && settings.stream().allMatch(each -> inputs.isSettled(each.stamp()));
    List<ScannedFile> edited = alike ? content.editedSince(inputs) : null;
    return edited != null && arePagesIntact(site, threads) ? edited : null;
  }

  private boolean arePagesIntact(Path site, int threads) throws IOException {
    List<Map.Entry<String, PageRecord>> all = new ArrayList<>(pages.entrySet());
    AtomicBoolean intact = new AtomicBoolean(true);
    Parallel.forEach(
        all.size(),
        threads,
        () ->
            index -> {
              Map.Entry<String, PageRecord> page = all.get(index);
              if (intact.get()
                  && !isIntact(site.resolve(page.getKey()), page.getValue().size(), manifest)) {
                intact.set(false);
              }
            });
    return intact.get();
  }

  /** What is known of a file of the site, if it is as the last build left it; else null. */
  @Nullable PageRecord page(String file, Path site) {
    PageRecord record = pages.get(file);
    return record != null && isIntact(site.resolve(file), record.size(), manifest) ? record : null;
  }

  /** Whether a file of the site is as it was when the manifest was written after it. */
  static boolean isIntact(Path file, long size, FileStamp manifest) {
    FileStamp stamp = FileStamp.of(file);
    return stamp != null && stamp.size() == size && stamp.latest() < manifest.latest();
  }

  /**
   * This build with those inputs and pages alone that are different from an earlier one's; null
   * unless both have the same ones.
   */
  @SuppressWarnings("ReferenceEquality") // What was kept of a page is the very record.
  @Nullable LastBuild changesSince(LastBuild before) {
    Map<String, InputRecord> newInputs = new LinkedHashMap<>();
    for (Map.Entry<String, InputRecord> input : inputs.records().entrySet()) {
      InputRecord earlier = before.inputs.records().get(input.getKey());
      if (earlier == null) {
        return null;
      }
      if (!input.getValue().isSameAs(earlier)) {
        newInputs.put(input.getKey(), input.getValue());
      }
    }
    Map<String, PageRecord> newPages = new HashMap<>();
    for (Map.Entry<String, PageRecord> page : pages.entrySet()) {
      PageRecord earlier = before.pages.get(page.getKey());
      if (earlier == null) {
        return null;
      }
      if (page.getValue() != earlier) {
        newPages.put(page.getKey(), page.getValue());
      }
    }
    boolean same =
        inputs.records().size() == before.inputs.records().size()
            && pages.size() == before.pages.size();
    return same ? with(newInputs, newPages) : null;
  }

  private LastBuild with(Map<String, InputRecord> newInputs, Map<String, PageRecord> newPages) {
    return changed(from, inputs.scannedAt(), manifest, newInputs, newPages, outcome);
  }

  /**
   * The changes that a later build made, when it found all else as it was.
   *
   * @param newInputs those alone that are different; and {@code newPages}
   */
  LastBuild changed(
      Instant now,
      long scannedAt,
      FileStamp newManifest,
      Map<String, InputRecord> newInputs,
      Map<String, PageRecord> newPages,
      BuildResult newOutcome) {
    return new LastBuild(
        key,
        now,
        until,
        newManifest,
        settings,
        new KnownInputs(inputs.reading(), scannedAt, newInputs),
        rendering,
        newPages,
        newOutcome);
  }

  /** All of the build of which this holds what is different from an earlier one. */
  LastBuild over(LastBuild before) {
    Map<String, InputRecord> allInputs = new LinkedHashMap<>(before.inputs.records());
    allInputs.putAll(inputs.records());
    Map<String, PageRecord> allPages = new HashMap<>(before.pages);
    allPages.putAll(pages);
    return with(allInputs, allPages);
  }

  /** The outcome of a build that found nothing to do. */
  BuildResult unchanged(List<Stages.Stage> stages) {
    WriteSummary summary = new WriteSummary(0, pages.size(), 0, List.of());
    return new BuildResult(
        outcome.published(), outcome.withheld(), outcome.diagnostics(), summary, stages);
  }
}
