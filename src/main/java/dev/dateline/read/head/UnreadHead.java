package dev.dateline.read.head;

import dev.dateline.text.SourceText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A head in a form that is not read. It is refused, as its words would be published as headline and
 * text otherwise, and its {@code draft: true} would not be heeded.
 *
 * @param line 1-based, of its first line
 * @param message what is wrong, for people
 * @param hint what to do
 */
public record UnreadHead(int line, String message, String hint) implements Head {
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OPENING = Pattern.compile("(?:---|```|~~~|<!--|\\{|%|#\\+|/\\*).*");
  private static final Pattern COMMENT = Pattern.compile("(?:#|//|%|;).*");
  private static final Pattern FENCE = Pattern.compile("-{3,}|\\+{3}");
  private static final Pattern ALONE = Pattern.compile("(?i)(?:title|layout|draft)\\s*[:=]\\s.*");

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\W{0,9}(?:title|subject)\\W{0,3}\\s*[:=].*");

  /**
   * @param start offset of the first character that can be seen
   */
  static @Nullable UnreadHead find(String text, int start) {
    String line = HeadLines.line(text, start);
    int second = HeadLines.next(text, start);
    if (isHeaderLines(text, line, second)) {
      return of(
          text,
          start,
          "front matter without its lines of ---",
          "put one above it and one below it, or an empty line below its last \"key: value\"");
    }
    boolean opening = NO_WORDS.matcher(line).matches() || OPENING.matcher(line).matches();
    if ((opening && HeadLines.hasSign(text, start)) || isBelowOtherText(text, line, second)) {
      return of(
          text,
          start,
          "front matter that can't be read",
          "put it between two lines of --- at the very start");
    }
    return null;
  }

  private static UnreadHead of(String text, int start, String message, String hint) {
    return new UnreadHead(SourceText.lineAt(text, start), message, hint);
  }

  /** A line {@code Title: ...}, or two or more lines of that form. */
  private static boolean isHeaderLines(String text, String first, int second) {
    if (ALONE.matcher(first).matches()) {
      return true;
    }
    if (!HeadLines.isField(first)) {
      return false;
    }
    // "Opinion: ..." above "Published: ..." is a headline.
    boolean sign = HeadLines.isSign(first);
    int count = 1;
    int at = second;
    for (; at < text.length() && count < 12; at = HeadLines.next(text, at), count++) {
      String line = HeadLines.line(text, at);
      if (!HeadLines.isField(line)) {
        break;
      }
      sign |= TITLE.matcher(line).matches();
    }
    return count > 1 && sign;
  }

  /** A line of other words, mostly a comment, stands above the front matter. */
  private static boolean isBelowOtherText(String text, String first, int second) {
    int at = second;
    while (at < text.length() && HeadLines.line(text, at).isEmpty()) {
      at = HeadLines.next(text, at);
    }
    boolean near = at == second || COMMENT.matcher(first).matches();
    if (!near || !FENCE.matcher(HeadLines.line(text, at)).matches()) {
      return false;
    }
    String below = HeadLines.line(text, HeadLines.next(text, at));
    return HeadLines.isSign(below)
        || (HeadLines.isField(below) && HeadLines.hasSign(text, HeadLines.next(text, at)));
  }
}
