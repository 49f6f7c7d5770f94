package dev.dateline.cli;

import dev.dateline.author.NewDigest;
import dev.dateline.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline init}: begins a digest. */
final class InitCommand implements Callable<Integer> {
  private final PositionalParamSpec newFolder =
      PositionalParamSpec.builder()
          .index("0")
          .type(Path.class)
          .converters(new PathConverter())
          .required(true)
          .paramLabel("DIR")
          .description("The folder to make.")
          .build();
  private final OptionSpec now =
      Options.value(
          Instant.class,
          new InstantConverter(),
          "INSTANT",
          "Date the first article as of this moment (default: the clock).",
          "--now");

  private final OptionSpec folder;
  private final PrintWriter out;
  private final PrintWriter err;

  InitCommand(OptionSpec folder, PrintWriter out, PrintWriter err) {
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  CommandLine commandLine() {
    return Options.command("init", "Begins a digest in a new folder.", this, newFolder, now);
  }

  @Override
  public Integer call() throws IOException {
    Path parent = folder.getValue();
    Path digest = parent.resolve(newFolder.<Path>getValue());
    Instant given = now.getValue();
    Instant moment = given != null ? given : Clock.systemUTC().instant();
    Diagnostic problem = NewDigest.create(digest, moment.atZone(ZoneOffset.UTC).toLocalDate());
    if (problem != null) {
      err.println(problem);
      return ExitCode.USAGE;
    }
    out.println(digest + " is a digest with a first article in content/first-edition.md");
    out.println("Build it with: dateline -C " + digest + " build");
    return ExitCode.DONE;
  }
}
