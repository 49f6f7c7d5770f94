package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the editor of what a mail program encoded and nobody decoded: {@code =E2=80=99} in the
 * place of an apostrophe, {@code =20} at the end of a line (RFC 2045, section 6.7).
 */
final class MailLeftovers {
  private static final String NEXT = "=[89AB][0-9A-F]";

  private static final Pattern ENCODED =
      Pattern.compile(
          "=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F]"
              + NEXT
              + "|F[0-4]"
              + NEXT
              + NEXT
              + ")"
              + NEXT
              + "|(?<=\\s|[.,;:!?])=20(?=\\n|$)");

  private MailLeftovers() {}

  /**
   * Warns once for a file: of the first, with the number of all.
   *
   * @param text of the whole file
   * @param from where its body begins
   */
  static void warn(String text, int from, String file, Diagnostics diagnostics) {
    if (text.indexOf('=', from) < 0) {
      return;
    }
    Matcher encoded = ENCODED.matcher(text);
    if (!encoded.find(from)) {
      return;
    }
    int line = SourceText.lineAt(text, encoded.start());
    String first = encoded.group();
    int count = 1;
    while (encoded.find()) {
      count++;
    }
    diagnostics.warning(
        Place.line(file, line),
        "\"" + first + "\" is how mail writes a character, and is shown as it stands",
        "write the character itself, or copy the text from the mail as it is shown"
            + (count > 1 ? " (" + count + " in this file)" : ""));
  }
}
