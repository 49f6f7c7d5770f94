package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import dev.dateline.markdown.source.PreparedBody;

/**
 * Emphasis by runs of {@code *} or {@code _}. CommonMark 0.31 section 6.2.
 *
 * <p>Mends a defect of Flexmark, which follows CommonMark 0.28: here a symbol such as the euro sign
 * counts as punctuation, and two runs that could both open and close match when the length of each
 * is a multiple of three.
 */
final class EmphasisSyntax extends EmphasisDelimiterProcessor {
  private final boolean insideWords;

  EmphasisSyntax(char delimiter) {
    super(delimiter, false);
    this.insideWords = delimiter == '*';
  }

  /**
   * Whether a run between two characters may open emphasis.
   *
   * @param outer the character before the run, or a line feed for none
   * @param inner the character after the run, or a line feed for none
   */
  boolean opens(char outer, char inner) {
    return flanks(outer, inner) && (insideWords || isMark(outer) || !flanks(inner, outer));
  }

  /** Whether it may close emphasis: the rule for opening, read from right to left. */
  boolean closes(char before, char after) {
    return opens(after, before);
  }

  private static boolean flanks(char outer, char inner) {
    return !isSpace(inner) && (!isMark(inner) || isSpace(outer) || isMark(outer));
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\f'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Whether a character is punctuation or a symbol. */
  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      case Character.UNASSIGNED -> PreparedBody.isOfToken(c);
      default -> false;
    };
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean multiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return multiples ? 2 : super.getDelimiterUse(opener, closer);
  }
}
