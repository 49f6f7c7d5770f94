package dev.dateline.build;

import dev.dateline.cache.BuildCache;
import dev.dateline.cache.LastBuild;
import dev.dateline.check.BaseUrlCheck;
import dev.dateline.check.EmptyContentCheck;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.FileStamp;
import dev.dateline.model.Digest;
import dev.dateline.write.OutputRefused;
import dev.dateline.write.SiteWriter;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Builds a digest: reads the content, makes the digest, plans the site, renders what changed and
 * writes it.
 *
 * <pre>{@code
 * BuildResult result = DigestBuilder.build(options);
 * }</pre>
 */
public final class DigestBuilder {
  private DigestBuilder() {}

  /**
   * @throws IOException when the machine fails: no permission, disk full
   * @throws OutputRefused when the output folder can't be used
   */
  public static BuildResult build(BuildOptions options) throws IOException, OutputRefused {
    return build(options, new Progress());
  }

  /**
   * Builds and tells meanwhile how far it is.
   *
   * @throws IOException when the machine fails: no permission, disk full
   * @throws OutputRefused when the output folder can't be used
   */
  public static BuildResult build(BuildOptions options, Progress progress)
      throws IOException, OutputRefused {
    Diagnostics diagnostics = new Diagnostics(options.strict());
    Stages stages = new Stages(progress);

    stages.begin("scan");
    BuildCache cache = options.openCache();
    ReadStage.ScannedContent files = ReadStage.scan(options, diagnostics);
    if (!hasContent(options)) {
      return new BuildResult(
          0, List.of(), List.of(), diagnostics.sorted(), WriteSummary.NOTHING, stages.done());
    }
    // An input that the scan refuses is no file of the list, so it would not show as a change.
    LastBuild same = diagnostics.hasErrors() ? null : cache.unchanged(options.now(), files.files());
    if (same != null) {
      return BuildResult.unchanged(same, stages.done());
    }

    requireOutsideOfContent(options);
    try (SiteWriter writer = SiteWriter.open(options.out())) {
      LastBuild last = cache.last();

      stages.begin("read");
      SiteSetup setup = SiteSetup.read(options, diagnostics);
      ReadStage.ReadContent inputs =
          ReadStage.read(options, setup, files, last == null ? null : last.inputs(), diagnostics);
      cache.release();

      stages.begin("plan");
      Digest digest = setup.settings().digest(inputs.content());
      PlannedSite site = PlannedSite.plan(options, setup, digest, inputs, diagnostics);
      EmptyContentCheck.check(inputs.content(), diagnostics);
      BaseUrlCheck.check(setup.config(), diagnostics);

      stages.begin("render");
      if (diagnostics.hasErrors()) {
        writer.abandon();
      }
      RenderStage.Rendered rendered =
          RenderStage.render(options, site, cache.outputs(), writer, diagnostics, progress);
      stages.countApart("draw", rendered.drawing() / options.threads());

      stages.begin("write");
      WriteSummary summary = WriteStage.write(writer, options.out(), diagnostics);
      BuildResult result = BuildResult.of(inputs.content(), summary, diagnostics);
      if (options.remembered() && result.isRepeatable()) {
        try {
          remember(cache, options, inputs, site, rendered, result);
        } catch (IOException unwritable) {
          // The site is written all the same.
          result = result.with(cache.unwritable(unwritable));
        }
      }
      return result.after(stages.done());
    }
  }

  /** Whether there is a content folder that may be read; the scan reports when not. */
  private static boolean hasContent(BuildOptions options) {
    Path content = options.contentFolder();
    return Files.isDirectory(content) && Files.isReadable(content);
  }

  private static void requireOutsideOfContent(BuildOptions options) throws OutputRefused {
    Path content = options.contentFolder().toAbsolutePath().normalize();
    if (options.out().toAbsolutePath().normalize().startsWith(content)) {
      throw new OutputRefused(
          options.out()
              + " is in the content folder, so the next build would copy the site into itself;"
              + " name another folder with -o");
    }
  }

  private static void remember(
      BuildCache cache,
      BuildOptions options,
      ReadStage.ReadContent inputs,
      PlannedSite site,
      RenderStage.Rendered rendered,
      BuildResult result)
      throws IOException {
    FileStamp manifest = cache.manifest();
    Instant ofOutputs = site.plan().validUntil();
    Instant ofInputs = inputs.validUntil();
    if (manifest != null) {
      cache.remember(
          new LastBuild(
              cache.key(),
              options.now(),
              ofInputs.isBefore(ofOutputs) ? ofInputs : ofOutputs,
              manifest,
              cache.settings(),
              inputs.known(),
              rendered.outputs().join(),
              rendered.bodies(),
              rendered.pictures(),
              result.published(),
              result.withheld(),
              result.heldFiles(),
              result.diagnostics()));
    }
  }
}
