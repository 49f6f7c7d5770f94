package dev.dateline.publish;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Texts as the sequences of their words, each condensed to 64 bits. Letter case, punctuation and
 * markup make no difference, so a sentence is found again however it was set. In scripts that put
 * no spaces between words every sign counts as a word.
 */
final class Words {
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]+);");
  private static final Pattern DESTINATION = Pattern.compile("\\]\\([^)]*\\)");

  private Words() {}

  /** Of what a page shows. */
  static long[] ofPage(String html) {
    return of(ENTITY.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(" "));
  }

  /** Of what a feed or an index shows: it holds pages in which the markup is escaped. */
  static long[] ofData(String text) {
    return ofPage(
        text.replace("\\u003c", "<")
            .replace("\\u003C", "<")
            .replace("\\u003e", ">")
            .replace("\\u003E", ">")
            .replace("\\n", " ")
            .replace("\\\"", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  /** Of what Markdown shows: not where its links lead. */
  static long[] ofMarkdown(String markdown) {
    return ofPage(DESTINATION.matcher(markdown).replaceAll("]"));
  }

  /** Of everything that a text holds, its markup included. */
  static long[] of(CharSequence text) {
    long[] words = new long[Math.max(16, text.length() / 5)];
    int count = 0;
    long word = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c);
      boolean alone = letter && c >= 0x0e00 && standsAlone(c);
      if (word != 0 && (!letter || alone)) {
        words = add(words, count++, word);
        word = 0;
      }
      if (letter) {
        word = (word ^ Character.toLowerCase(c)) * 0x9e3779b97f4a7c15L;
        word ^= word >>> 29;
        word = word == 0 ? 1 : word;
      }
      if (alone) {
        words = add(words, count++, word);
        word = 0;
      }
    }
    if (word != 0) {
      words = add(words, count++, word);
    }
    return Arrays.copyOf(words, count);
  }

  private static long[] add(long[] words, int index, long word) {
    long[] target = index < words.length ? words : Arrays.copyOf(words, 2 * words.length);
    target[index] = word;
    return target;
  }

  private static boolean standsAlone(int c) {
    if (Character.isIdeographic(c)) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI
        || script == UnicodeScript.LAO
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.MYANMAR;
  }
}
