package dev.dateline.cli;

import dev.dateline.author.NewDigest;
import dev.dateline.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline init}: creates a digest. */
final class InitCommand implements Callable<Integer> {
  private final PositionalParamSpec newFolder =
      PositionalParamSpec.builder()
          .index("0")
          .type(Path.class)
          .converters((ITypeConverter<Path>) Path::of)
          .required(true)
          .paramLabel("DIR")
          .description("The folder to make.")
          .build();
  private final OptionSpec now =
      Options.now("Date the first article as of this moment (default: the clock).");

  private final OptionSpec quiet = Options.quiet();

  private final OptionSpec folder;
  private final PrintWriter out;
  private final PrintWriter err;

  InitCommand(OptionSpec folder, PrintWriter out, PrintWriter err) {
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  CommandLine commandLine() {
    return Options.withExamples(
        Options.command("init", "Begins a digest in a new folder.", this, newFolder, now, quiet),
        "dateline init digest",
        "Makes the folder digest with settings, pages and a first article.",
        "dateline -C ~/work init news",
        "The same in another place.");
  }

  @Override
  public Integer call() throws IOException {
    Path parent = folder.getValue();
    Path digest = parent.resolve(newFolder.<Path>getValue());
    LocalDate today = Options.moment(now).atZone(ZoneOffset.UTC).toLocalDate();
    Diagnostic problem = NewDigest.create(digest, today);
    if (problem != null) {
      err.println(problem);
      return ExitCode.USAGE;
    }
    PrintWriter results = Options.results(out, quiet);
    results.println(digest + " is a digest with a first article in content/first-edition.md");
    results.println("See it with: " + ShellCommand.dateline(digest, "serve"));
    results.println("Build it with: " + ShellCommand.dateline(digest, "build"));
    return ExitCode.DONE;
  }
}
