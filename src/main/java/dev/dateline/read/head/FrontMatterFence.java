package dev.dateline.read.head;

import dev.dateline.text.SourceText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds front matter in YAML by the lines around it. Beside {@code ---} it knows what editors and
 * other programs make of that line, as long as it is plain what is meant: space before it, a
 * comment or the name of the language behind it, dashes of another length, a fence of backticks.
 */
final class FrontMatterFence {
  private static final Pattern FENCE = Pattern.compile("---\\h*(?:ya?ml|#.*)?");

  /** What autocorrection makes of three hyphens, or four of them. */
  private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212\uFE58\uFF0D]{1,40}");

  private static final Pattern CODE = Pattern.compile("(?:`{3,40}|~{3,40})\\h*(?:ya?ml)?");

  private FrontMatterFence() {}

  /**
   * @param start offset of the first character that can be seen
   */
  static @Nullable FrontMatter find(String text, int start) {
    int opening = start;
    if (text.startsWith("<!--", opening)) {
      opening = afterComment(text, opening);
      if (opening < 0) {
        return null;
      }
    }
    String line = HeadLines.line(text, opening);
    int first = HeadLines.next(text, opening);
    if (FENCE.matcher(line).matches()) {
      boolean shifted = opening > 0 && text.charAt(opening - 1) == ' ';
      return upTo(text, first, null, shifted ? null : "", line);
    }
    if (DASHES.matcher(line).matches() && isHead(text, first)) {
      return upTo(text, first, line, null, line);
    }
    if (CODE.matcher(line).matches() && isHead(text, first)) {
      return upTo(text, first, line, null, line);
    }
    return null;
  }

  /**
   * Whether the next line has the form of a field, and one of the first lines has a key that only
   * heads have.
   */
  private static boolean isHead(String text, int start) {
    int first = start;
    while (first < text.length() && HeadLines.line(text, first).isEmpty()) {
      first = HeadLines.next(text, first);
    }
    return HeadLines.isField(HeadLines.line(text, first)) && HeadLines.hasSign(text, first);
  }

  /** The offset of the text after comments; -1 when there is no front matter there. */
  private static int afterComment(String text, int start) {
    int at = start;
    while (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at);
      if (end < 0) {
        return -1;
      }
      at = end + 3;
      while (at < text.length() && HeadLines.isInvisible(text.charAt(at))) {
        at++;
      }
    }
    return FENCE.matcher(HeadLines.line(text, at)).matches() ? at : -1;
  }

  /**
   * @param otherFence the opening line if it is not right
   * @param indent empty when a closing line may have no space before it
   */
  private static FrontMatter upTo(
      String text,
      int yamlStart,
      @Nullable String otherFence,
      @Nullable String indent,
      String opening) {
    int linesBefore = SourceText.lineAt(text, yamlStart - 1);
    for (int start = yamlStart; start < text.length(); start = HeadLines.next(text, start)) {
      char c = text.charAt(start);
      boolean possible =
          c == '-' || c == '.' || c == '`' || c == '~' || c >= 0x7f || (indent == null && c == ' ');
      if (possible && isClosing(HeadLines.line(text, start), opening)) {
        String line = HeadLines.line(text, start);
        boolean right = FENCE.matcher(line).matches() || line.equals("...");
        return new FrontMatter(
            text.substring(yamlStart, start),
            HeadLines.next(text, start),
            linesBefore,
            true,
            otherFence != null || right ? otherFence : line);
      }
    }
    return new FrontMatter("", text.length(), linesBefore, false, otherFence);
  }

  private static boolean isClosing(String line, String opening) {
    boolean code = opening.charAt(0) == '`' || opening.charAt(0) == '~';
    if (code) {
      return line.length() >= 3 && line.chars().allMatch(c -> c == opening.charAt(0));
    }
    return line.equals("...") || FENCE.matcher(line).matches() || DASHES.matcher(line).matches();
  }
}
