package dev.dateline.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Runs of {@code *} or {@code _}, by the rules of CommonMark 0.31 section 6.2 where Flexmark's are
 * older: a symbol such as the euro sign is punctuation, and two runs that could both open and close
 * match when each is a multiple of three long.
 */
final class EmphasisSyntax extends EmphasisDelimiterProcessor {
  private final boolean insideWords;

  EmphasisSyntax(char delimiter) {
    super(delimiter, false);
    this.insideWords = delimiter == '*';
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsSpace,
      boolean afterIsSpace) {
    return opens(
        beforeIsSpace,
        beforeIsPunctuation || isSymbol(before),
        afterIsPunctuation || isSymbol(after),
        afterIsSpace);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsSpace,
      boolean afterIsSpace) {
    // What closes a text opens it when it is read backwards.
    return opens(
        afterIsSpace,
        afterIsPunctuation || isSymbol(after),
        beforeIsPunctuation || isSymbol(before),
        beforeIsSpace);
  }

  private boolean opens(
      boolean outerIsSpace, boolean outerIsMark, boolean innerIsMark, boolean innerIsSpace) {
    return flanks(outerIsSpace, outerIsMark, innerIsMark, innerIsSpace)
        && (insideWords
            || outerIsMark
            || !flanks(innerIsSpace, innerIsMark, outerIsMark, outerIsSpace));
  }

  private static boolean flanks(
      boolean outerIsSpace, boolean outerIsMark, boolean innerIsMark, boolean innerIsSpace) {
    return !innerIsSpace && (!innerIsMark || outerIsSpace || outerIsMark);
  }

  private static boolean isSymbol(String character) {
    return switch (Character.getType(character.charAt(0))) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean multiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return multiples ? 2 : super.getDelimiterUse(opener, closer);
  }
}
