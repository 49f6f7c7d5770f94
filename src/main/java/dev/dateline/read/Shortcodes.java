package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.source.PreparedBody;
import dev.dateline.markdown.source.PreparedBody.UnreadCommand;
import java.util.List;

/**
 * Tells the editor of commands for other generators, such as {@code {{< youtube x >}}}. Those in
 * code are examples and are left alone.
 */
final class Shortcodes {
  private static final int SHOWN = 40;

  private Shortcodes() {}

  /**
   * Warns once for a file: of its first shortcode, with the number of all.
   *
   * @param firstLine 1-based line of the file on which the Markdown begins
   */
  static void warn(String markdown, String file, int firstLine, Diagnostics diagnostics) {
    List<UnreadCommand> unread = PreparedBody.of(markdown).unread();
    if (unread.isEmpty()) {
      return;
    }
    boolean shown = unread.stream().anyMatch(UnreadCommand::shown);
    UnreadCommand first =
        unread.stream().filter(command -> command.shown() == shown).findFirst().orElseThrow();
    String text = first.text().replace('\n', ' ');
    diagnostics.warning(
        Place.line(file, firstLine + first.line() - 1),
        "shortcodes of another generator are "
            + (shown ? "shown as they stand" : "not read and left out"),
        "write Markdown in the place of "
            + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...")
            + (unread.size() > 1 ? " (" + unread.size() + " in this file)" : ""));
  }
}
