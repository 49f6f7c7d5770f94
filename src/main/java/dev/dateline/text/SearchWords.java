package dev.dateline.text;

import java.text.Normalizer;
import java.util.function.Consumer;

/**
 * The words of a text as a search compares them: in lower case, without accents, and in the form
 * that Unicode calls compatible, so that {@code ﬁ} is {@code fi}.
 *
 * <pre>{@code
 * SearchWords.of("Élysée: 12 minutes", words::add); // elysee, 12, minutes
 * SearchWords.of("東京都", words::add);              // 東京, 京都, 都
 * }</pre>
 *
 * A word is a run of letters, digits and marks. In Chinese, Japanese and Korean, where no space
 * tells words apart, each character with the next one is a word, and the last one of a run alone.
 * The page that searches does the same in the browser: {@code templates/assets/search.js}.
 */
public final class SearchWords {
  /** In characters; of a longer word the beginning stands for it. */
  private static final int LONGEST = 64;

  private SearchWords() {}

  /** Gives the words of a text to a consumer, in their order. */
  public static void of(String text, Consumer<String> words) {
    split(text, (letters, start, end) -> words.accept(new String(letters, start, end - start)));
  }

  /** Appends the words of a text, in their order, with a space behind each. */
  public static void append(String text, StringBuilder words) {
    split(text, (letters, start, end) -> words.append(letters, start, end - start).append(' '));
  }

  /** Takes words that are a part of an array. */
  private interface Words {
    void add(char[] letters, int start, int end);
  }

  private static void split(String text, Words words) {
    char[] letters = letters(text);
    int length = letters.length;
    int i = 0;
    while (i < length) {
      int c = Character.codePointAt(letters, i);
      int end = i + Character.charCount(c);
      if (isInPairs(c)) {
        i = pairs(letters, i, words);
      } else if (isPartOfWord(c)) {
        int cut = end;
        int characters = 1;
        while (end < length) {
          c = Character.codePointAt(letters, end);
          if (!isPartOfWord(c) || isInPairs(c)) {
            break;
          }
          end += Character.charCount(c);
          if (++characters <= LONGEST) {
            cut = end;
          }
        }
        words.add(letters, i, cut);
        i = end;
      } else {
        i = end;
      }
    }
  }

  private static char[] letters(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c >= 'A' && c <= 'Z') {
        letters[i] = (char) (c + ('a' - 'A'));
      } else if (c >= 0x80 && !isPunctuation(c)) {
        return BaseLetters.of(Normalizer.normalize(text, Normalizer.Form.NFKC)).toCharArray();
      }
    }
    return letters;
  }

  /** Whether a character is a dash, quote or dot of typography: no part of a word in any form. */
  private static boolean isPunctuation(char c) {
    return c >= 0x2010 && c <= 0x2027;
  }

  /** Gives the pairs of a run of characters; returns its end. */
  private static int pairs(char[] text, int start, Words words) {
    int first = start;
    while (true) {
      int second = first + Character.charCount(Character.codePointAt(text, first));
      if (second >= text.length || !isInPairs(Character.codePointAt(text, second))) {
        words.add(text, first, second);
        return second;
      }
      int end = second + Character.charCount(Character.codePointAt(text, second));
      words.add(text, first, end);
      first = second;
    }
  }

  private static boolean isPartOfWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether a character is of a script that is searched by pairs of characters. */
  private static boolean isInPairs(int c) {
    return c >= 0x3005
        && (c <= 0x3007
            || (c >= 0x3041 && c <= 0x30ff && c != 0x30fb)
            || (c >= 0x3400 && c <= 0x4dbf)
            || (c >= 0x4e00 && c <= 0x9fff)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0x20000 && c <= 0x3ffff));
  }
}
