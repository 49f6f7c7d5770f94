package dev.dateline.build;

import dev.dateline.files.FileStamp;
import dev.dateline.read.ScannedFile;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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
    Records<PageRecord> pages,
    BuildResult outcome) {

  /** A file beside the content, by its path in the digest's folder. */
  record Setting(String path, FileStamp stamp) {}

  /**
   * The inputs that were edited since, if all else that a site is made from is such that a build
   * with this key at this moment would find it as it was; else null.
   */
  @Nullable List<ScannedFile> editedSince(
      ContentDigest currentKey, Instant now, List<Setting> currentSettings, ContentStage content)
      throws IOException {
    boolean alike =
        key.equals(currentKey)
            && !now.isBefore(from)
            && now.isBefore(until)
            && settings.equals(currentSettings)
            && settings.stream().allMatch(each -> inputs.isSettled(each.stamp()));
    return alike ? content.editedSince(inputs) : null;
  }

  /** Whether the files of the site are as this build left them. */
  boolean isIntact(Path site) throws IOException {
    AtomicBoolean intact = new AtomicBoolean(true);
    pages.forEach(
        (file, page) -> {
          if (intact.get() && !isIntact(site.resolve(file), page)) {
            intact.set(false);
          }
        });
    return intact.get();
  }

  /** Whether a file of the site is as it was when the manifest was written after it. */
  boolean isIntact(Path file, PageRecord page) {
    return FileStamp.isOlder(file, page.size(), manifest.latest());
  }

  /**
   * This build with those inputs and pages alone that are different from an earlier one's; null
   * unless both have the same ones.
   */
  @Nullable LastBuild changesSince(LastBuild before) throws IOException {
    Map<String, InputRecord> newInputs =
        inputs.records().changesSince(before.inputs.records(), InputRecord::isSameAs);
    Map<String, PageRecord> newPages = pages.changesSince(before.pages, PageRecord::isSameAs);
    return newInputs == null || newPages == null
        ? null
        : changed(from, inputs.scannedAt(), manifest, newInputs, newPages, outcome);
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
        new KnownInputs(inputs.reading(), scannedAt, Records.of(newInputs)),
        rendering,
        Records.of(newPages),
        newOutcome);
  }

  /**
   * This build, as which an earlier one became by some changes.
   *
   * @param newInputs those that are different; and {@code newPages}
   */
  LastBuild over(
      LastBuild before, Map<String, InputRecord> newInputs, Map<String, PageRecord> newPages) {
    return new LastBuild(
        key,
        from,
        until,
        manifest,
        settings,
        new KnownInputs(
            inputs.reading(), inputs.scannedAt(), before.inputs.records().with(newInputs)),
        rendering,
        before.pages.with(newPages),
        outcome);
  }

  /** The outcome of a build that found nothing to do. */
  BuildResult unchanged(List<Stages.Stage> stages) {
    WriteSummary summary = new WriteSummary(0, pages.size(), 0, List.of());
    return new BuildResult(
        outcome.published(), outcome.withheld(), outcome.diagnostics(), summary, stages);
  }
}
