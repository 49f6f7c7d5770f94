package dev.dateline.cli;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.text.PrintableLine;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Writes lines to a terminal or log, with nothing in them that the terminal or the log would obey:
 * names and text of content are printed as they are otherwise, see {@link PrintableLine}. On a
 * terminal with colours mistakes have some.
 */
final class LineWriter extends PrintWriter {
  private final PrintWriter to;
  private final boolean colours;

  /** Writes to another writer, which flushes by itself or not. */
  LineWriter(PrintWriter to, boolean colours) {
    super(to);
    this.to = to;
    this.colours = colours;
  }

  @Override
  public void println(@Nullable Object line) {
    if (colours && line instanceof Diagnostic diagnostic) {
      println(diagnostic);
    } else {
      println(String.valueOf(line));
    }
  }

  @Override
  public void println(@Nullable String line) {
    to.println(PrintableLine.of(String.valueOf(line)));
  }

  /**
   * Prints why a command failed; each line of the message stands for itself, as those of git do.
   *
   * @param who {@code dateline}, or the command
   */
  void fail(String who, String message) {
    String start = who + ": ";
    for (String line : message.lines().toList()) {
      to.println(styled(start, Style.bold, Style.fg_red) + PrintableLine.of(line));
      start = "";
    }
  }

  /** The writer below, for text of the program's own that has lines. */
  PrintWriter unchanged() {
    return to;
  }

  private void println(Diagnostic diagnostic) {
    String word = diagnostic.severity().word() + ": ";
    String rest = diagnostic.toString().substring(diagnostic.place().toString().length() + 2);
    to.println(
        styled(diagnostic.place() + ": ", Style.bold)
            + styled(word, Style.bold, diagnostic.isError() ? Style.fg_red : Style.fg_yellow)
            + PrintableLine.of(rest.substring(word.length())));
  }

  private String styled(String text, IStyle... styles) {
    String printable = PrintableLine.of(text);
    return colours && !printable.isEmpty()
        ? Style.on(styles) + printable + Style.reset.on()
        : printable;
  }
}
