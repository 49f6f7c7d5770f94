package dev.dateline.read;

import dev.dateline.markdown.syntax.CharacterReference;
import dev.dateline.text.SourceText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out a heading at the beginning of a body that says the headline again, as many generators
 * want one in the text.
 */
final class RepeatedHeadline {
  /** {@code # Title}, a title over a line of {@code ===}, or one in HTML. */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:#{1,2}[ \\t]+([^\\n]*?)[ \\t]*#*"
              + "|([^\\n]+)\\n(?:=+|-{2,})"
              + "|<h1[^>\\n]*>([^\\n]*)</h1>)[ \\t]*(?:\\n|\\z)");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>|\\]\\([^()]*\\)");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** A heading with a longer first line is none. */
  private static final int LONGEST = 2000;

  private RepeatedHeadline() {}

  /** Moves the start of the body behind such a heading. */
  static void leaveOut(ArticleFields fields, String text) {
    String headline = fields.headline;
    if (headline == null || !mayBeAt(text, fields.bodyStart, fields.bodyEnd)) {
      return;
    }
    Matcher heading = HEADING.matcher(text).region(fields.bodyStart, fields.bodyEnd);
    if (heading.lookingAt() && words(headline).equals(words(title(heading)))) {
      int line = SourceText.lineAt(text, heading.end()) - SourceText.lineAt(text, fields.bodyStart);
      fields.bodyStart = heading.end();
      fields.bodyLine += line;
    }
  }

  private static boolean mayBeAt(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == to) {
      return false;
    }
    int end = SourceText.endOfLine(text, start);
    char next = end + 1 < to ? text.charAt(end + 1) : 0;
    boolean mark = text.charAt(start) == '#' || text.startsWith("<h1", start);
    return (mark || next == '=' || next == '-') && end - start < LONGEST;
  }

  private static String title(Matcher heading) {
    for (int group = 1; group < heading.groupCount(); group++) {
      if (heading.group(group) != null) {
        return heading.group(group);
      }
    }
    return heading.group(heading.groupCount());
  }

  private static String words(String text) {
    String shown = TAG.matcher(CharacterReference.resolveAll(text)).replaceAll(" ");
    return NO_WORDS.matcher(shown).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
