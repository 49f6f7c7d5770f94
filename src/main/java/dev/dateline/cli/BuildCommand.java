package dev.dateline.cli;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.BuildResult;
import dev.dateline.build.DigestBuilder;
import dev.dateline.build.Report;
import dev.dateline.build.Shard;
import dev.dateline.model.LinkForm;
import dev.dateline.publish.FeedReview;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dateline build}: reads the content folder and updates the site. */
final class BuildCommand implements Callable<Integer> {
  private final OptionSpec output =
      Options.path(
          "DIR",
          "Where to write the site (default: site/ in the digest's folder).",
          "-o",
          "--output");
  private final OptionSpec baseUrl =
      Options.baseUrl("Where the site will be published, in the place of base_url in site.yml.");
  private final OptionSpec drafts =
      Options.flag("--drafts", "Show drafts and scheduled items too.");
  private final OptionSpec now =
      Options.now("Build as of this moment, such as 2024-01-31T09:00:00Z (default: the clock).");
  private final OptionSpec clean = Options.flag("--clean", "Render everything anew.");
  private final OptionSpec offline =
      Options.flag("--offline", "Write links that work when the site is opened from a disk.");
  private final OptionSpec shard =
      Options.value(
          Shard.class,
          OptionValues::shard,
          "I/N",
          "Build the I-th of N parts of the site, such as 3/8.",
          "--shard");
  private final OptionSpec strict = Options.strict();
  private final OptionSpec warnings = Options.warnings();
  private final OptionSpec threads =
      Options.simple(Integer.class, "N", "How many processors to use.", "--threads");
  private final OptionSpec timings = Options.flag("--timings", "Say how long each stage took.");
  private final OptionSpec report =
      Options.path("FILE", "Write what became of every input to FILE, as JSON.", "--report");

  private final OptionSpec feeds =
      OptionSpec.builder("--feeds")
          .type(String.class)
          .arity("0..1")
          .fallbackValue("")
          .paramLabel("FILE")
          .description(
              "Say what feed readers will show as new, compared with the feed.json on the branch"
                  + " gh-pages, or with FILE.")
          .build();

  private final OptionSpec folder;
  private final PrintWriter out;
  private final PrintWriter err;

  BuildCommand(OptionSpec folder, PrintWriter out, PrintWriter err) {
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  CommandLine commandLine() {
    return Options.command(
        "build",
        "Builds the site from content/.",
        this,
        output,
        baseUrl,
        drafts,
        now,
        clean,
        offline,
        shard,
        strict,
        warnings,
        threads,
        timings,
        report,
        feeds);
  }

  @Override
  public Integer call() throws IOException, OutputRefused {
    BuildOptions options = options();
    BuildResult result = DigestBuilder.build(options);
    new BuildSummary(out, err, warnings.getValue())
        .print(result, options.out(), timings.getValue());
    Path file = report.getValue();
    if (file != null) {
      Report.of(result).write(file);
    }
    int ofFeeds = result.failed() ? ExitCode.DONE : reviewFeeds(options.out());
    return Math.max(ExitCode.of(result.diagnostics()), ofFeeds);
  }

  private int reviewFeeds(Path site) throws IOException {
    String last = feeds.getValue();
    if (last == null) {
      return ExitCode.DONE;
    }
    FeedReview review =
        last.isEmpty()
            ? FeedReview.ofBranch(folder.getValue(), site)
            : FeedReview.ofFile(Path.of(last), site);
    new FeedSummary(out, err).print(review);
    return ExitCode.of(review.diagnostics());
  }

  private BuildOptions options() {
    Path digest = folder.getValue();
    Path site = output.getValue();
    Shard part = shard.getValue();
    Integer processors = threads.getValue();
    boolean fileLinks = offline.getValue();
    return new BuildOptions(
            digest,
            site != null ? site : digest.resolve("site"),
            baseUrl.getValue(),
            drafts.getValue(),
            Options.moment(now),
            clean.getValue(),
            strict.getValue(),
            processors != null
                ? Math.max(1, processors)
                : Runtime.getRuntime().availableProcessors())
        .withShard(part != null ? part : Shard.WHOLE)
        .withLinks(fileLinks ? LinkForm.FILE : LinkForm.FOLDER);
  }
}
