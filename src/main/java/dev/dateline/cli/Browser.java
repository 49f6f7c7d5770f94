package dev.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The person's own web browser, which the system knows. */
final class Browser {
  private Browser() {}

  /** Shows an address; on a machine without a browser nothing happens. */
  static void open(String address) {
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
    } catch (IOException none) {
      // The address has been printed, too.
    }
  }
}
