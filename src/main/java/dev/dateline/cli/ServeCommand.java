package dev.dateline.cli;

import dev.dateline.build.Progress;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Severity;
import dev.dateline.serve.CannotListen;
import dev.dateline.serve.PreviewServer;
import dev.dateline.serve.ServeOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dateline serve}: shows the digest in the browser while it is being written. */
final class ServeCommand implements Callable<Integer> {
  private final OptionSpec port =
      Options.value(
          Integer.class,
          OptionValues::port,
          "N",
          "The port to listen on (default: the first free one from 8000 on).",
          "-p",
          "--port");
  private final OptionSpec host =
      Options.value(
          String.class,
          OptionValues::host,
          "ADDR",
          "The address to listen on (default: this machine only); 0.0.0.0 is all.",
          "--host");
  private final OptionSpec basePath =
      Options.value(
          String.class,
          OptionValues::basePath,
          "PATH",
          "Serve below this path, such as /repo/, as GitHub Pages does.",
          "--base-path");
  private final OptionSpec noDrafts =
      Options.flag("Show just what readers will get.", "--no-drafts");
  private final OptionSpec editor =
      Options.text(
          "COMMAND",
          "Opens a file, such as \"code -g {file}:{line}\" (default: DATELINE_EDITOR or VISUAL of"
              + " the environment).",
          "--editor");
  private final OptionSpec open = Options.flag("Open the browser.", "--open");

  private final OptionSpec folder;
  private final PrintWriter out;
  private final Terminal terminal;

  ServeCommand(OptionSpec folder, PrintWriter out, Terminal terminal) {
    this.folder = folder;
    this.out = out;
    this.terminal = terminal;
  }

  CommandLine commandLine() {
    CommandLine serve =
        Options.command(
            "serve",
            "Shows the digest in the browser and every change to it at once.",
            this,
            port,
            host,
            basePath,
            noDrafts,
            editor,
            open);
    return Options.withExamples(
        serve,
        "dateline serve --open",
        "Shows the digest in your browser, with drafts and scheduled articles.",
        "dateline serve -p 9000 --no-drafts",
        "Shows what readers get, at http://localhost:9000/.");
  }

  @Override
  public Integer call() throws IOException, CannotListen, InterruptedException {
    String address = host.getValue();
    String path = basePath.getValue();
    ServeOptions options =
        new ServeOptions(
            folder.getValue(),
            address != null ? address : "127.0.0.1",
            port.getValue(),
            path != null ? path : "/",
            !noDrafts.<Boolean>getValue(),
            editor.getValue(),
            Clock.systemUTC());
    try (PreviewServer server = start(options)) {
      say(out, server.address() + " (desk: " + server.address() + "__dateline/)");
      sayErrors(server.state().diagnostics());
      say(out, "Ctrl-C ends it.");
      if (open.<Boolean>getValue()) {
        openBrowser(server.address());
      }
      server.join();
    }
    return ExitCode.DONE;
  }

  @SuppressWarnings("try") // closed, and else not used
  private PreviewServer start(ServeOptions options) throws IOException, CannotListen {
    try (ProgressDisplay display = ProgressDisplay.of("Reading", new Progress(), terminal)) {
      return PreviewServer.start(options, line -> say(out, line));
    }
  }

  /** Says how many errors there are, so that one who has no page open yet knows of them. */
  private void sayErrors(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(each -> each.severity() == Severity.ERROR).count();
    if (errors > 0) {
      say(
          out,
          (errors == 1 ? "1 error" : errors + " errors") + "; the pages and the desk say more");
    }
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }

  /** Opens an address in the user's browser; without one nothing happens. */
  private static void openBrowser(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noBrowser) {
      // The address has been printed as well.
    }
  }
}
