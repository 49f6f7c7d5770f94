package dev.dateline.check;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Texts as the sequences of their words, each condensed to 64 bits. Letter case, punctuation and
 * markup make no difference, so a sentence is found again however it was set. In scripts that put
 * no spaces between words every sign counts as a word.
 */
final class Words {
  private static final int LONGEST_REFERENCE = 12;
  private static final Pattern DESTINATION = Pattern.compile("\\]\\([^)]*\\)");

  /** The letters and digits of ASCII in lower case; 0 for every other sign. */
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
  }

  private final String text;
  private final boolean markup;
  private long[] words;
  private int count;

  private Words(String text, boolean markup) {
    this.text = text;
    this.markup = markup;
    this.words = new long[Math.max(16, text.length() / 5)];
  }

  /** Of everything that a text holds, its markup included. */
  static long[] of(String text) {
    return new Words(text, true).read();
  }

  /** Of what a page shows: without its tags and character references. */
  static long[] ofPage(String html) {
    return new Words(html, false).read();
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
    return ofPage(
        markdown.contains("](") ? DESTINATION.matcher(markdown).replaceAll("]") : markdown);
  }

  private long[] read() {
    long word = 0;
    int length = text.length();
    for (int i = 0; i < length; ) {
      int c = text.charAt(i);
      int letter;
      boolean alone = false;
      int next = i + 1;
      if (c < 0x80) {
        letter = ASCII[c];
        if (letter == 0 && !markup && (c == '<' || c == '&')) {
          next = c == '<' ? endOfTag(i) : endOfReference(i);
        }
      } else {
        c = text.codePointAt(i);
        next = i + Character.charCount(c);
        letter = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        alone = letter != 0 && c >= 0x0e00 && standsAlone(c);
      }
      if (word != 0 && (letter == 0 || alone)) {
        add(word);
        word = 0;
      }
      if (letter != 0) {
        word = (word ^ letter) * 0x9e3779b97f4a7c15L;
        word ^= word >>> 29;
        word = word == 0 ? 1 : word;
      }
      if (alone) {
        add(word);
        word = 0;
      }
      i = next;
    }
    if (word != 0) {
      add(word);
    }
    return Arrays.copyOf(words, count);
  }

  private void add(long word) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
  }

  /** Where the text goes on after a tag; after the sign when it opens none. */
  private int endOfTag(int start) {
    int first = start + 1 < text.length() ? text.charAt(start + 1) : 0;
    boolean tag = first == '/' || first == '!' || (first < 0x80 && Character.isLetter(first));
    int end = tag ? text.indexOf('>', start) : -1;
    return end < 0 ? start + 1 : end + 1;
  }

  /** Where the text goes on after a character reference such as that of an ampersand. */
  private int endOfReference(int start) {
    for (int i = start + 1; i < text.length() && i < start + LONGEST_REFERENCE; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (c != '#' && (c >= 0x80 || ASCII[c] == 0)) {
        break;
      }
    }
    return start + 1;
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
