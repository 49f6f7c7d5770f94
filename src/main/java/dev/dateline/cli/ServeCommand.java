package dev.dateline.cli;

import dev.dateline.serve.CannotListen;
import dev.dateline.serve.PreviewServer;
import dev.dateline.serve.ServeOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: shows the digest in the browser while it is being written. */
@Command(
    name = "serve",
    description = "Shows the digest in the browser and every change to it at once.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // filled in by picocli
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private DatelineCommand parent;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on (default: the first free one from 8000 on).")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "ADDR",
      description = "The address to listen on (default: this machine only); 0.0.0.0 is all.")
  private String host = "127.0.0.1";

  @Option(
      names = "--base-path",
      paramLabel = "PATH",
      converter = BasePathConverter.class,
      description = "Serve below this path, such as /repo/, as GitHub Pages does.")
  private String basePath = "/";

  @Option(names = "--no-drafts", description = "Show just what readers will get.")
  private boolean noDrafts;

  @Option(names = "--open", description = "Open the browser.")
  private boolean open;

  @Override
  public Integer call() throws IOException, CannotListen, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    ServeOptions options =
        new ServeOptions(parent.folder(), host, port, basePath, !noDrafts, Clock.systemUTC());
    try (PreviewServer server = PreviewServer.start(options, line -> say(out, line))) {
      say(out, server.address() + " (desk: " + server.address() + "__dateline/)");
      say(out, "Ctrl-C ends it.");
      if (open) {
        Browser.open(server.address());
      }
      server.join();
    }
    return ExitCode.DONE;
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
