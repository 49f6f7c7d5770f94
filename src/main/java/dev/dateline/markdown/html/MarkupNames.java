package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.Markup;

/** What a part of an author's HTML is called in a message. */
final class MarkupNames {
  private static final int LONGEST = 40;

  private MarkupNames() {}

  /**
   * {@code the tag </div}, for example.
   *
   * @param start the offset of the part in the piece
   */
  static String of(Markup kind, String piece, int start) {
    return switch (kind) {
      case COMMENT -> "the comment";
      case CDATA -> "the section <![CDATA[";
      case DECLARATION -> "the declaration " + piece.substring(start, start + 2);
      case TAG, RAW_TEXT -> "the tag " + beginningOfTag(piece, start);
    };
  }

  /** A tag up to the end of its name, for example {@code </div}. */
  private static String beginningOfTag(String piece, int start) {
    int end = start + 1;
    while (end < piece.length() && end - start < LONGEST && isOfName(piece.charAt(end))) {
      end++;
    }
    return piece.substring(start, end);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '-';
  }
}
