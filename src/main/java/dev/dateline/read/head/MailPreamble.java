package dev.dateline.read.head;

import java.util.regex.Pattern;

/**
 * Lines that mail programs write above the header of a mail: {@code From ann@example.org Thu Apr 4
 * 10:00:00 2024} in a mailbox file (RFC 4155), and what stands above a mail that was forwarded.
 *
 * <pre>{@code
 * Fwd: Bridge closes
 *
 * ---------- Forwarded message ---------
 * From: Ann Roe <ann@example.org>
 * Subject: Bridge closes
 * }</pre>
 */
final class MailPreamble {
  private static final Pattern OF_MAILBOX = Pattern.compile("From \\S+ .*\\d{4}(?: [-+]\\d{4})?");

  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?i)-{3,} ?(?:forwarded message|forwarded mail|original message|original mail"
              + "|weitergeleitete nachricht|ursprüngliche nachricht|message transféré"
              + "|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato"
              + "|doorgestuurd bericht)(?: from .{0,60})? ?-{3,}|begin forwarded message:");

  private static final Pattern SUBJECT = Pattern.compile("(?i)(?:fwd?|re|aw|wg)\\h*:.+");

  private MailPreamble() {}

  /**
   * The offset of the header below such lines; the start itself when there are none.
   *
   * @param start offset of the first character that can be seen
   */
  static int skip(String text, int start) {
    String first = HeadLines.line(text, start);
    if (OF_MAILBOX.matcher(first).matches()) {
      return HeadLines.next(text, start);
    }
    int line = SUBJECT.matcher(first).matches() ? below(text, start) : start;
    boolean forwarded = FORWARDED.matcher(HeadLines.line(text, line)).matches();
    return forwarded ? below(text, line) : start;
  }

  /** The next line that is not blank. */
  private static int below(String text, int line) {
    int next = HeadLines.next(text, line);
    while (next < text.length() && HeadLines.line(text, next).isEmpty()) {
      next = HeadLines.next(text, next);
    }
    return next;
  }
}
