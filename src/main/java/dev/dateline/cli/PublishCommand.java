package dev.dateline.cli;

import dev.dateline.model.BaseUrl;
import dev.dateline.publish.Publication;
import dev.dateline.publish.PublishOptions;
import dev.dateline.publish.Publisher;
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

/** {@code dateline publish}: builds what readers should get and puts it where they find it. */
@Command(
    name = "publish",
    description = "Puts the site on GitHub Pages.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // filled in by picocli
final class PublishCommand implements Callable<Integer> {
  @ParentCommand private DatelineCommand parent;
  @Spec private CommandSpec spec;

  @Option(
      names = "--remote",
      paramLabel = "NAME|URL",
      description = "Where to push to (default: the remote of the branch, or origin).")
  private @Nullable String remote;

  @Option(
      names = "--branch",
      paramLabel = "NAME",
      defaultValue = "gh-pages",
      description = "The branch that holds the site (default: ${DEFAULT-VALUE}).")
  private String branch = "gh-pages";

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "The message of the commit (default: what changed).")
  private @Nullable String message;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the site to this new folder and push nothing.")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrlConverter.class,
      description = "Where the site will appear, in the place of base_url in site.yml.")
  private @Nullable BaseUrl baseUrl;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "Publish as of this moment (default: the clock).")
  private @Nullable Instant now;

  @Override
  public Integer call() throws IOException, OutputRefused {
    PublishOptions options =
        new PublishOptions(
            parent.folder(),
            baseUrl,
            now != null ? now : Clock.systemUTC().instant(),
            Runtime.getRuntime().availableProcessors());
    Publication publication =
        output != null
            ? Publisher.toFolder(options, output)
            : Publisher.toBranch(
                options, new PublishOptions.Target(remote, branch, message, dryRun));
    new PublishSummary(spec.commandLine().getOut(), spec.commandLine().getErr())
        .print(publication, output, dryRun);
    return publication.failed() ? ExitCode.CONTENT : ExitCode.DONE;
  }
}
