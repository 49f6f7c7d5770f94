package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;

/** Finds commands to other generators, which readers would see as they stand. */
final class Shortcodes {
  private static final String[] OPENINGS = {"{{<", "{{%", "{% "};
  private static final int SHOWN = 40;

  private Shortcodes() {}

  /** Warns once, with the first of them and how many there are. */
  static void warn(String text, Fields fields, String file, Diagnostics diagnostics) {
    if (text.indexOf('{', fields.bodyStart) < 0) {
      return;
    }
    int count = 0;
    int first = Integer.MAX_VALUE;
    for (String opening : OPENINGS) {
      for (int at = text.indexOf(opening, fields.bodyStart);
          at >= 0 && at < fields.bodyEnd;
          at = text.indexOf(opening, at + opening.length())) {
        count++;
        first = Math.min(first, at);
      }
    }
    if (count > 0) {
      int end = text.indexOf('\n', first);
      String line = text.substring(first, end < 0 ? text.length() : end);
      String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
      diagnostics.warning(
          Place.line(file, SourceText.lineAt(text, first)),
          "shortcodes of another generator are shown as they stand",
          "write Markdown in the place of " + shown + (count > 1 ? " (" + count + " in this file)" : ""));
    }
  }
}
