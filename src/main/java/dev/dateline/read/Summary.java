package dev.dateline.read;

/** The words that are shown where an article is listed. */
final class Summary {
  private static final int LONGEST = 300;

  private Summary() {}

  /** The summary of the head, else the first paragraph of the body, cut at a space. */
  static String of(
      ArticleFields fields, String markdown, String language, FirstParagraph firstParagraph) {
    if (fields.summary != null) {
      return fields.summary;
    }
    String paragraph = firstParagraph.of(markdown, fields.lang == null ? language : fields.lang);
    if (paragraph.length() <= LONGEST) {
      return paragraph;
    }
    int end = paragraph.lastIndexOf(' ', LONGEST);
    int cut = end > 0 ? end : paragraph.offsetByCodePoints(0, LONGEST / 2);
    return paragraph.substring(0, cut) + "…";
  }
}
