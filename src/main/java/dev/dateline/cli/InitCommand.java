package dev.dateline.cli;

import dev.dateline.desk.NewDigest;
import dev.dateline.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline init}: begins a digest. */
@Command(
    name = "init",
    description = "Begins a digest in a new folder.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // filled in by picocli
final class InitCommand implements Callable<Integer> {
  @ParentCommand private DatelineCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder to make.")
  private Path folder;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "Date the first article as of this moment (default: the clock).")
  private @Nullable Instant now;

  @Override
  public Integer call() throws IOException {
    Path digest = parent.folder().resolve(folder);
    Instant moment = now != null ? now : Clock.systemUTC().instant();
    Diagnostic problem = NewDigest.create(digest, moment.atZone(ZoneOffset.UTC).toLocalDate());
    if (problem != null) {
      spec.commandLine().getErr().println(problem);
      return ExitCode.USAGE;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(digest + " is a digest with a first article in content/first-edition.md");
    out.println("Build it with: dateline -C " + digest + " build");
    return ExitCode.DONE;
  }
}
