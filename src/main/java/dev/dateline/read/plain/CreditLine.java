package dev.dateline.read.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names topics or sources: {@code Research contact: @nytimes}, {@code Topics: Mexico},
 * {@code Source: Reuters}, {@code h/t @wsj}.
 *
 * @param kind what it names, and how certain that is
 * @param value the text after the label
 */
record CreditLine(Kind kind, String value) {
  /** What a line names. */
  enum Kind {
    /** Sources, with a label that means nothing else. */
    CONTACT,
    /** Sources, with a word that a sentence of the text may begin with. */
    SOURCE,
    TOPICS
  }

  private static final String COLON = "[:\uff1a\ufe55\u2236\ua789=]";
  private static final String DASH = "[-\u2013\u2014\u2015\u2212]{1,2}";
  private static final Pattern CONTACT =
      Pattern.compile(
          "research[ -]?contacts?\\s*+(?:" + COLON + "|" + DASH + "|(?=\\[?@))\\s*+(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MISSPELT_CONTACT =
      Pattern.compile("re\\p{L}{2,6}ch?[ -]?cont\\p{L}{0,5}\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOPICS =
      Pattern.compile("topics?\\s*+" + COLON + "\\s*+(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:sources?\\s*+(?:"
              + COLON
              + "|(?<=\\s)"
              + DASH
              + "(?=\\s))"
              + "|via\\b(?:\\s*+"
              + COLON
              + "|(?=[\\s@\\[]))"
              + "|(?:h/t|hat[ -]tip)\\b\\s*+(?:to\\b)?\\s*+(?:"
              + COLON
              + "|"
              + DASH
              + ")?)"
              + "\\s*+(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");
  private static final int LONGEST_LABEL = 40;

  /** Reads a line, without regard to marks of Markdown; null when it begins otherwise. */
  static @Nullable CreditLine of(String line) {
    if (!mayBeOne(line)) {
      return null;
    }
    String words = withoutMarks(line);
    Matcher contact = CONTACT.matcher(words);
    if (contact.matches()) {
      return new CreditLine(Kind.CONTACT, contact.group(1).strip());
    }
    Matcher topics = TOPICS.matcher(words);
    if (topics.matches()) {
      return new CreditLine(Kind.TOPICS, topics.group(1).strip());
    }
    Matcher source = SOURCE.matcher(words);
    return source.matches() ? new CreditLine(Kind.SOURCE, source.group(1).strip()) : null;
  }

  /** Whether a line begins as a research contact does, rightly spelt or not. */
  static boolean isLikeContact(String line) {
    return mayBeOne(line) && MISSPELT_CONTACT.matcher(withoutMarks(line)).matches();
  }

  /** A quick answer for most lines: the first letter decides. */
  private static boolean mayBeOne(String line) {
    int limit = Math.min(line.length(), LONGEST_LABEL);
    for (int i = 0; i < limit; i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        return "rtsvh".indexOf(Character.toLowerCase(c)) >= 0
            || (i > 0 && line.charAt(i - 1) == '<')
            || (i > 1 && line.charAt(i - 1) == '/' && line.charAt(i - 2) == '<');
      }
    }
    return false;
  }

  private static String withoutMarks(String line) {
    String words = line.indexOf('<') < 0 ? line : TAG.matcher(line).replaceAll("");
    words = Spaces.tidy(Marks.withoutEmphasis(words));
    int start = 0;
    while (start < words.length()
        && "#>*_-\u2022\u00b7\u2013 ([".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    int end = words.length();
    String opening = words.substring(0, start);
    String closing =
        (opening.indexOf('(') >= 0 ? ")" : "") + (opening.indexOf('[') >= 0 ? "]" : "") + "*_ ";
    while (end > start && start > 0 && closing.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
