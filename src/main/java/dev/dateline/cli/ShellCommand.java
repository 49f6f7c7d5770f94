package dev.dateline.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A command of the program as one types it into a shell.
 *
 * <pre>{@code
 * ShellCommand.dateline(Path.of("my digest"), "serve") // dateline -C 'my digest' serve
 * }</pre>
 */
final class ShellCommand {
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

  private ShellCommand() {}

  /**
   * @param folder of the digest; empty for the current one
   */
  static String dateline(Path folder, String command) {
    String name = folder.toString();
    return name.isEmpty() ? "dateline " + command : "dateline -C " + quoted(name) + " " + command;
  }

  /** A word between single quotes where it needs them (POSIX.1-2017, XCU 2.2.2). */
  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
