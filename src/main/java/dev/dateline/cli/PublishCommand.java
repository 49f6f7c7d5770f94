package dev.dateline.cli;

import dev.dateline.build.BuildResult;
import dev.dateline.build.Progress;
import dev.dateline.publish.Publication;
import dev.dateline.publish.PublishOptions;
import dev.dateline.publish.Publisher;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dateline publish}: builds the site and puts it on GitHub Pages. */
final class PublishCommand implements Callable<Integer> {
  private final OptionSpec remote =
      Options.text(
          "NAME|URL",
          "Where to push to (default: the remote of the branch, or origin).",
          "--remote");
  private final OptionSpec branch =
      OptionSpec.builder("--branch")
          .type(String.class)
          .paramLabel("NAME")
          .defaultValue(PublishOptions.USUAL_BRANCH)
          .description("The branch that holds the site (default: ${DEFAULT-VALUE}).")
          .build();
  private final OptionSpec message =
      Options.text("TEXT", "The message of the commit (default: what changed).", "-m", "--message");
  private final OptionSpec dryRun =
      Options.flag("Say what would change, and change nothing.", "--dry-run");
  private final OptionSpec resend =
      Options.flag(
          "Publish though feed readers will show many entries as new once more.", "--resend");
  private final OptionSpec output =
      Options.path("DIR", "Write the site to this new folder and push nothing.", "-o", "--output");
  private final OptionSpec feeds =
      Options.path(
          "FILE",
          "With --output, compare with FILE, a feed.json that readers have now.",
          "--feeds");
  private final OptionSpec baseUrl =
      Options.baseUrl("Where the site will appear, in the place of base_url in site.yml.");
  private final OptionSpec now = Options.now("Publish as of this moment (default: the clock).");

  private final OptionSpec strict = Options.strict();
  private final OptionSpec warnings = Options.warnings();

  private final OptionSpec quiet = Options.quiet();

  private final OptionSpec folder;
  private final PrintWriter out;
  private final LineWriter err;
  private final Terminal terminal;

  PublishCommand(OptionSpec folder, PrintWriter out, LineWriter err, Terminal terminal) {
    this.folder = folder;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  CommandLine commandLine() {
    CommandLine publish =
        Options.command(
            "publish",
            "Puts the site on GitHub Pages.",
            this,
            remote,
            branch,
            message,
            dryRun,
            resend,
            output,
            feeds,
            baseUrl,
            now,
            strict,
            warnings,
            quiet);
    return Options.withExamples(
        publish,
        "dateline publish --dry-run",
        "Says what would change for readers, and changes nothing.",
        "dateline publish -m \"The edition of today\"",
        "Publishes with a message of your own.");
  }

  @Override
  public Integer call() throws IOException, OutputRefused {
    Path site = output.getValue();
    Path lastFeed = feeds.getValue();
    if (lastFeed != null && site == null) {
      err.println("--feeds goes with --output; a branch is compared with its own feed");
      return ExitCode.USAGE;
    }
    boolean onlyShow = dryRun.getValue();
    PublishOptions options =
        new PublishOptions(
            folder.getValue(),
            baseUrl.getValue(),
            Options.moment(now),
            strict.getValue(),
            resend.getValue());
    Publication publication = publish(options, site, lastFeed);
    new PublishSummary(Options.results(out, quiet), err, warnings.getValue())
        .print(publication, site, onlyShow);
    BuildResult build = publication.build();
    int ofBuild = build == null ? ExitCode.DONE : ExitCode.of(build.diagnostics());
    int ofChecks = ExitCode.of(publication.diagnostics());
    return Math.max(Math.max(ofBuild, ofChecks), publication.stopped() ? ExitCode.CONTENT : 0);
  }

  @SuppressWarnings("try") // closed, and else not used
  private Publication publish(PublishOptions options, @Nullable Path site, @Nullable Path lastFeed)
      throws IOException, OutputRefused {
    Progress progress = new Progress();
    try (ProgressDisplay display = ProgressDisplay.of("Publishing", progress, terminal);
        StopNotice notice = StopNotice.on(display, err)) {
      return site != null
          ? Publisher.toFolder(options, site, lastFeed, progress)
          : Publisher.toBranch(
              options,
              new PublishOptions.Target(
                  remote.getValue(), branch.getValue(), message.getValue(), dryRun.getValue()),
              progress);
    }
  }
}
