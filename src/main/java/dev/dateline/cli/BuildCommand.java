package dev.dateline.cli;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.BuildResult;
import dev.dateline.build.DigestBuilder;
import dev.dateline.build.ReportFile;
import dev.dateline.build.Shard;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.LinkForm;
import dev.dateline.write.OutputRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline build}: reads the content folder and brings the site up to date. */
@Command(
    name = "build",
    description = "Builds the site from content/.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // filled in by picocli
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private DatelineCommand parent;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to write the site (default: site/ in the digest's folder).")
  private @Nullable Path out;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrlConverter.class,
      description = "Where the site will be published, in the place of base_url in site.yml.")
  private @Nullable BaseUrl baseUrl;

  @Option(names = "--drafts", description = "Show drafts and scheduled items too.")
  private boolean drafts;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "Build as of this moment, such as 2024-01-31T09:00:00Z (default: the clock).")
  private @Nullable Instant now;

  @Option(names = "--clean", description = "Render everything anew.")
  private boolean clean;

  @Option(
      names = "--offline",
      description = "Write links that work when the site is opened from a disk.")
  private boolean offline;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardConverter.class,
      description = "Build the I-th of N parts of the site, such as 3/8.")
  private Shard shard = Shard.WHOLE;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(names = "--threads", paramLabel = "N", description = "How many processors to use.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of every input to FILE, as JSON.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException, OutputRefused {
    Path folder = parent.folder();
    Path site = out != null ? out : folder.resolve("site");
    BuildOptions options =
        new BuildOptions(
                folder,
                site,
                baseUrl,
                drafts,
                now != null ? now : Clock.systemUTC().instant(),
                clean,
                strict,
                Math.max(1, threads))
            .withShard(shard)
            .withLinks(offline ? LinkForm.FILE : LinkForm.FOLDER);
    BuildResult result = DigestBuilder.build(options);
    new BuildSummary(spec.commandLine().getOut(), spec.commandLine().getErr())
        .print(result, site, timings);
    if (report != null) {
      ReportFile.write(result, report);
    }
    return result.failed() ? ExitCode.CONTENT : ExitCode.DONE;
  }
}
