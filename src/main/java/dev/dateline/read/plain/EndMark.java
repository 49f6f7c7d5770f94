package dev.dateline.read.plain;

import java.util.regex.Pattern;

/** Lines below an article that are no part of it. */
final class EndMark {
  /** As newspapers and press offices write below the last line. */
  private static final Pattern END =
      Pattern.compile(
          "(?:# ?){1,6}|[-\u2013\u2014] ?30 ?[-\u2013\u2014]|\\(?(?:END|ENDS|End|Ends)\\)?\\.?|[-\u2013\u2014/*]+ ?(?i:ends?) ?[-\u2013\u2014/*]+"
              + "|\\[(?i:ends?)\\]|\\\\?#{1,6}");

  private static final Pattern SENT_FROM =
      Pattern.compile(
          "(?i)sent (?:from|via) (?:my|outlook|yahoo|mail for|proton|samsung|gmail).{0,60}"
              + "|get outlook for .{1,40}|(?:von meinem|envoyé de(?:puis)? mon|enviado desde mi) .{1,40}");
  private static final int LONGEST = 100;

  private EndMark() {}

  /** Whether a line marks the end: {@code ###}, {@code -30-}, {@code (END)}, a rule. */
  static boolean is(String line) {
    return line.length() <= LONGEST
        && (END.matcher(line).matches() || Marks.isRule(line) || line.equals("--"));
  }

  /** Whether a program that sends mail added a line: {@code Sent from my iPhone}. */
  static boolean isOfMailProgram(String line) {
    return line.length() <= LONGEST && SENT_FROM.matcher(line).matches();
  }

  /** Whether a line begins a signature (RFC 3676, section 4.3). */
  static boolean beginsSignature(String line) {
    return line.equals("--");
  }
}
