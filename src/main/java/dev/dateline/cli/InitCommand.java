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
    LocalDate today = Options.moment(now).atZone(ZoneOffset.UTC).toLocalDate();
    Diagnostic problem = NewDigest.create(digest, today);
    if (problem != null) {
      err.println(problem);
      return ExitCode.USAGE;
    }
    out.println(digest + " is a digest with a first article in content/first-edition.md");
    out.println("Build it with: dateline -C " + digest + " build");
    return ExitCode.DONE;
  }
}
