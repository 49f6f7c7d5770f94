package dev.dateline.cli;

import java.io.File;
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

  /** Of the command lines of Windows, which know only double quotes; no name holds one. */
  private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[\\w@+=:,./\\\\-]+");

  private static final boolean ON_WINDOWS = File.separatorChar == '\\';

  private ShellCommand() {}

  /**
   * @param folder of the digest; empty for the current one
   */
  static String dateline(Path folder, String command) {
    String name = folder.toString();
    return name.isEmpty()
        ? "dateline " + command
        : "dateline -C " + quoted(name, ON_WINDOWS) + " " + command;
  }

  /** A word between quotes where it needs them: single ones (POSIX.1-2017, XCU 2.2.2). */
  static String quoted(String word, boolean onWindows) {
    if (onWindows) {
      return PLAIN_ON_WINDOWS.matcher(word).matches() ? word : '"' + word + '"';
    }
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
