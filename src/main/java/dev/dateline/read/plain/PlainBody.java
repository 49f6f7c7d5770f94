package dev.dateline.read.plain;

import dev.dateline.text.SourceText;
import java.util.List;

/**
 * Makes Markdown of the text of an article in plain form, which people type and mail programs
 * change: indented paragraphs are paragraphs and not code, lines that begin with {@code •} or
 * {@code –} are items of a list, no-break spaces are spaces, and invisible characters are left out.
 * Every line stays on its line, so that diagnostics name the right one.
 *
 * <pre>{@code
 *     The record drought ended.       →  The record drought ended.
 * • Mexico                            →  - Mexico
 * }</pre>
 */
public final class PlainBody {
  private static final String BULLETS =
      "\u2022\u2023\u2043\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u00b7\u2219\uf0b7";
  private static final int INDENT_OF_CODE = 4;
  private static final char EN_DASH = '\u2013';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final String text;
  private final StringBuilder markdown;
  private String fence = "";
  private boolean inPre;
  private boolean inList;
  private boolean blankAbove = true;
  private boolean indentsParagraphs;
  private int listIndent;

  private PlainBody(String text) {
    this.text = text;
    this.markdown = new StringBuilder(text.length() + 16);
  }

  /**
   * The Markdown of a text.
   *
   * @param leftOut lines of the text that are not shown, counted from 1, in any order
   */
  public static String toMarkdown(String text, List<Integer> leftOut) {
    return leftOut.isEmpty() && isMarkdown(text) ? text : new PlainBody(text).read(leftOut);
  }

  /** A quick answer for most texts: no line is indented and all characters are usual ones. */
  private static boolean isMarkdown(String text) {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd =
          c >= '\u007f' && (Spaces.isBlank(c) || (before == '\n' && (isBullet(c) || c == EN_DASH)));
      if (odd || (before == '\n' && (c == ' ' || c == '\t'))) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private String read(List<Integer> leftOut) {
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int end = SourceText.endOfLine(text, start);
      if (!leftOut.contains(number)) {
        addLine(start, end);
      }
      if (end < text.length()) {
        markdown.append('\n');
      }
      start = end + 1;
    }
    return markdown.toString();
  }

  private void addLine(int start, int end) {
    int first = start;
    int indent = 0;
    while (first < end && Spaces.isBlank(text.charAt(first))) {
      indent += text.charAt(first) == '\t' ? 4 : 1;
      first++;
    }
    String words = text.substring(first, end);
    if (isCode(words)) {
      markdown.append(text, start, end);
      return;
    }
    if (words.isEmpty()) {
      blankAbove = true;
      return;
    }
    int marker = lengthOfMarker(words, end);
    if (marker > 0 || isItem(words)) {
      listIndent = inList ? Math.min(listIndent, indent) : indent;
      inList = true;
    } else if (blankAbove && (indent <= listIndent || indentsParagraphs)) {
      inList = false;
    }
    int kept = inList ? Math.max(0, indent - listIndent) : indent < INDENT_OF_CODE ? indent : 0;
    markdown.append(" ".repeat(kept));
    indentsParagraphs |= !inList && blankAbove && indent > 0;
    if (marker > 0) {
      markdown.append("- ");
    }
    addWords(words, marker);
    blankAbove = false;
  }

  /** Whether a line belongs to a block of code, in which nothing is changed. */
  private boolean isCode(String words) {
    if (!fence.isEmpty()) {
      fence = words.startsWith(fence) ? "" : fence;
      return true;
    }
    if (words.startsWith("```") || words.startsWith("~~~")) {
      fence = words.substring(0, 3);
      return true;
    }
    boolean was = inPre;
    inPre =
        words.lastIndexOf("<pre") > words.lastIndexOf("</pre") || (was && !words.contains("</pre"));
    return was || inPre;
  }

  /** The length of a bullet and the blanks behind it; 0 when a line begins otherwise. */
  private int lengthOfMarker(String words, int lineEnd) {
    char c = words.charAt(0);
    if (!isBullet(c) && (c != EN_DASH || !isOneOfSeveral(words, lineEnd))) {
      return 0;
    }
    int end = 1;
    while (end < words.length() && Spaces.isBlank(words.charAt(end))) {
      end++;
    }
    return end == words.length() ? 0 : end;
  }

  /** Whether the next line with words, or the last one, is an item with a dash, too. */
  private boolean isOneOfSeveral(String words, int lineEnd) {
    if (words.length() < 2 || !Spaces.isBlank(words.charAt(1))) {
      return false;
    }
    if (inList) {
      return true;
    }
    int next = lineEnd;
    while (next < text.length() && Spaces.isBlank(text.charAt(next))) {
      next++;
    }
    return next + 1 < text.length()
        && text.charAt(next) == EN_DASH
        && Spaces.isBlank(text.charAt(next + 1));
  }

  private static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Whether Markdown has a list item here (CommonMark 0.31, section 5.2). */
  private static boolean isItem(String words) {
    int i = 0;
    while (i < words.length() && i < 9 && Character.isDigit(words.charAt(i))) {
      i++;
    }
    String marks = i == 0 ? "-*+" : ".)";
    return words.length() > i + 1
        && marks.indexOf(words.charAt(i)) >= 0
        && Spaces.isBlank(words.charAt(i + 1));
  }

  private void addWords(String words, int from) {
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == NO_BREAK_SPACE) {
        markdown.append(holdsTogether(words, i) ? c : ' ');
      } else if (c < '\u007f' || !Spaces.isInvisible(c)) {
        markdown.append(c);
      }
    }
  }

  /** Whether a no-break space is there for a reason: {@code 10 km}, {@code « Non ! »}. */
  private static boolean holdsTogether(String words, int at) {
    if (at == 0 || at + 1 == words.length()) {
      return false;
    }
    char before = words.charAt(at - 1);
    return Character.isDigit(before)
        || before == '«'
        || "»:;!?%€$".indexOf(words.charAt(at + 1)) >= 0;
  }
}
