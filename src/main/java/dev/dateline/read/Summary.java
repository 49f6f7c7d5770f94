package dev.dateline.read;

/** The words that are shown where an article is listed. */
final class Summary {
  private static final int LONGEST = 300;

  private Summary() {}

  /** The words of the head's summary, else of the body's first paragraph, cut at a space. */
  static String of(
      ArticleFields fields, String markdown, String language, FirstParagraph firstParagraph) {
    String ownLanguage = fields.lang == null ? language : fields.lang;
    String written = fields.summary;
    if (written != null) {
      return hasMarks(written) ? firstParagraph.of(written, ownLanguage) : written;
    }
    String paragraph = firstParagraph.of(markdown, ownLanguage);
    if (paragraph.length() <= LONGEST) {
      return paragraph;
    }
    int end = paragraph.lastIndexOf(' ', LONGEST);
    int cut = end > 0 ? end : paragraph.offsetByCodePoints(0, LONGEST / 2);
    return paragraph.substring(0, cut) + "…";
  }

  /** Whether there may be Markdown, HTML or a command of another generator in a summary. */
  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*_`[<{\\".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
