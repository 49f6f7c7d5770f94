package dev.dateline;

import dev.dateline.cli.CommandLineInterface;
import dev.dateline.cli.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program: {@code dateline build}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // Pictures are drawn without a screen: no window system is asked, and no icon shows in a dock.
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    int code =
        CommandLineInterface.run(
            System.getProperty("sun.jnu.encoding"), Terminal.ofProcess(), arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
