package dev.dateline.markdown.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the end tags in a body, as in {@code </b>}, wherever they stand. */
public final class EndTagNames {
  private static final int LONGEST = 64;

  private EndTagNames() {}

  /** The names in lower case. */
  public static Set<String> in(String body) {
    Set<String> names = new HashSet<>();
    for (int at = body.indexOf("</"); at >= 0; at = body.indexOf("</", at + 2)) {
      int end = at + 2;
      while (end < body.length() && end - at < LONGEST && isOfName(body.charAt(end))) {
        end++;
      }
      names.add(body.substring(at + 2, end).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static boolean isOfName(char c) {
    return !Character.isWhitespace(c) && c != '>' && c != '/';
  }
}
