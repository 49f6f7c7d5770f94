package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.source.ControlCharacters;
import dev.dateline.text.SourceText;
import java.util.Locale;

/** Tells the editor of characters that no page may hold, and that are left out of it. */
final class ControlCharacterCheck {
  private ControlCharacterCheck() {}

  /**
   * Warns once for a file: of its first control character, with the number of all.
   *
   * @param text of the whole file
   */
  static void warn(String text, String file, Diagnostics diagnostics) {
    char[] chars = text.toCharArray();
    int first = ControlCharacters.next(chars, 0);
    if (first < 0) {
      return;
    }
    int count = 0;
    for (int at = first; at >= 0; at = ControlCharacters.next(chars, at + 1)) {
      count++;
    }
    diagnostics.warning(
        Place.line(file, SourceText.lineAt(text, first)),
        String.format(
            Locale.ROOT,
            "holds the control character U+%04X, which is left out",
            (int) chars[first]),
        "delete it, or write the character that was meant"
            + (count > 1 ? " (" + count + " in this file)" : ""));
  }
}
