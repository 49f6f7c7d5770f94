package dev.dateline.cli;

import dev.dateline.text.PrintableLine;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines to a terminal or log, with nothing in them that the terminal or the log would obey:
 * names and text of content are printed as they are otherwise, see {@link PrintableLine}.
 */
final class LineWriter extends PrintWriter {
  private final PrintWriter to;

  /** Writes to another writer, which flushes by itself or not. */
  LineWriter(PrintWriter to) {
    super(to);
    this.to = to;
  }

  @Override
  public void println(@Nullable Object line) {
    println(String.valueOf(line));
  }

  @Override
  public void println(@Nullable String line) {
    to.println(PrintableLine.of(String.valueOf(line)));
  }
}
