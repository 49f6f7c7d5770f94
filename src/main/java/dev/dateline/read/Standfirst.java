package dev.dateline.read;

/**
 * Whether an article's summary stands above its text. Many editors and programs write the beginning
 * of the text into the front matter; shown above the text it would be read twice.
 */
final class Standfirst {
  /** The text is parsed only if it holds the first letters of the summary, so many of them. */
  private static final int TELLING = 6;

  /** Where the first paragraph begins, as a rule. */
  private static final int BEGINNING = 600;

  /** Fewer letters at the start of a summary may be those of a paragraph by chance. */
  private static final int SHORTEST_PARAGRAPH = 20;

  private Standfirst() {}

  /** Whether the head has a summary, and the body does not begin with the same words. */
  static boolean isWritten(
      ArticleFields fields, String markdown, String language, FirstParagraph firstParagraph) {
    if (fields.summary == null) {
      return false;
    }
    String summary = letters(fields.summary, fields.summary.length());
    String telling = summary.substring(0, Math.min(TELLING, summary.length()));
    if (telling.isEmpty() || !letters(markdown, BEGINNING).contains(telling)) {
      return true;
    }
    String ownLanguage = fields.lang == null ? language : fields.lang;
    String words = firstParagraph.of(markdown, ownLanguage);
    String paragraph = letters(words, words.length());
    boolean begins = paragraph.length() >= SHORTEST_PARAGRAPH && summary.startsWith(paragraph);
    return !begins && !paragraph.contains(summary);
  }

  /** The letters and digits of a text without all marks, up to a number of its characters. */
  private static String letters(String text, int limit) {
    int end = Math.min(limit, text.length());
    StringBuilder letters = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
