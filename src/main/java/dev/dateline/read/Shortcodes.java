package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds commands for other generators in Markdown, such as {@code {{< youtube x >}}}, which would
 * be shown to readers. Those in code are examples and are left alone.
 */
final class Shortcodes {
  /** The first or last line of a block of code (CommonMark 0.31, section 4.5). */
  private static final Pattern FENCE = Pattern.compile(" *(```|~~~).*");

  /**
   * Code in a line, between two runs of equally many backticks (CommonMark 0.31, section 6.1), or
   * else the beginning of a shortcode as group 2. The closing part, {@code {{< /box >}}}, does not
   * count.
   */
  private static final Pattern CODE_OR_SHORTCODE =
      Pattern.compile("(`++).*?[^`]\\1(?!`)|`++|(\\{\\{[<%]|\\{% )(?! */)(?=.)");

  private static final int SHOWN = 40;

  private Shortcodes() {}

  /**
   * Warns once for a file: of its first shortcode, with the number of all.
   *
   * @param firstLine 1-based line of the file on which the Markdown begins
   */
  static void warn(String markdown, String file, int firstLine, Diagnostics diagnostics) {
    if (markdown.indexOf('{') < 0) {
      return;
    }
    int count = 0;
    int lineOfFirst = 0;
    String first = "";
    String fence = "";
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fenceHere = FENCE.matcher(lines.get(i));
      if (fenceHere.matches()) {
        String marks = fenceHere.group(1);
        fence = fence.isEmpty() ? marks : fence.equals(marks) ? "" : fence;
        continue;
      }
      Matcher found = CODE_OR_SHORTCODE.matcher(lines.get(i));
      while (fence.isEmpty() && found.find()) {
        if (found.group(2) != null && count++ == 0) {
          lineOfFirst = firstLine + i;
          first = lines.get(i).substring(found.start());
        }
      }
    }
    if (count > 0) {
      diagnostics.warning(
          Place.line(file, lineOfFirst),
          "shortcodes of another generator are shown as they stand",
          "write Markdown in the place of "
              + (first.length() <= SHOWN ? first : first.substring(0, SHOWN) + "...")
              + (count > 1 ? " (" + count + " in this file)" : ""));
    }
  }
}
