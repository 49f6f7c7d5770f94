package dev.dateline.cli;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.BuildResult;
import dev.dateline.build.DigestBuilder;
import dev.dateline.build.Progress;
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
      Options.flag("Show drafts and scheduled items too.", "-D", "--drafts");
  private final OptionSpec now =
      Options.now("Build as of this moment, such as 2024-01-31T09:00:00Z (default: the clock).");
  private final OptionSpec clean = Options.flag("Render everything anew.", "--clean");
  private final OptionSpec offline =
      Options.flag("Write links that work when the site is opened from a disk.", "--offline");
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
      Options.value(
          Integer.class, OptionValues::threads, "N", "How many processors to use.", "--threads");
  private final OptionSpec timings = Options.flag("Say how long each stage took.", "--timings");
  private final OptionSpec report =
      Options.value(
          Path.class,
          OptionValues::newFile,
          "FILE",
          "Write what became of every input to FILE, as JSON.",
          "--report");

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

  private final OptionSpec quiet = Options.quiet();

  private final OptionSpec folder;
  private final PrintWriter out;
  private final LineWriter err;
  private final Terminal terminal;

  BuildCommand(OptionSpec folder, PrintWriter out, LineWriter err, Terminal terminal) {
    this.folder = folder;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  CommandLine commandLine() {
    CommandLine build =
        Options.command(
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
            feeds,
            quiet);
    return Options.withExamples(
        build,
        "dateline build -D -o /tmp/site",
        "Builds the site with drafts into another folder.",
        "dateline build --strict --report report.json",
        "Warnings count as errors; report.json says what became of each file.");
  }

  @Override
  public Integer call() throws IOException, OutputRefused {
    BuildOptions options = options();
    PrintWriter results = Options.results(out, quiet);
    Path file = report.getValue();
    if (file != null) {
      Report.prepare(file);
    }
    long start = System.nanoTime();
    BuildResult result = build(options);
    long nanos = System.nanoTime() - start;
    BuildSummary summary = new BuildSummary(results, err, warnings.getValue());
    summary.print(result, options.out(), timings.getValue());
    if (!result.failed()) {
      summary.printNextStep(nanos, nextStep(options));
    }
    if (file != null) {
      Report.of(result).write(file);
    }
    int ofFeeds = result.failed() ? ExitCode.DONE : reviewFeeds(options.out());
    return Math.max(ExitCode.of(result.diagnostics()), ofFeeds);
  }

  @SuppressWarnings("try") // closed, and else not used
  private BuildResult build(BuildOptions options) throws IOException, OutputRefused {
    Progress progress = new Progress();
    try (ProgressDisplay display = ProgressDisplay.of("Building", progress, terminal);
        StopNotice notice = StopNotice.on(display, err)) {
      return DigestBuilder.build(options, progress);
    }
  }

  /** How to look at the site: files with links for a disk need no server. */
  private static String nextStep(BuildOptions options) {
    return options.links() == LinkForm.FILE
        ? options.out().resolve("index.html").toString()
        : ShellCommand.dateline(options.folder(), "serve");
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
    new FeedSummary(Options.results(out, quiet), err).print(review);
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
            processors != null ? processors : Runtime.getRuntime().availableProcessors())
        .withShard(part != null ? part : Shard.WHOLE)
        .withLinks(fileLinks ? LinkForm.FILE : LinkForm.FOLDER);
  }
}
