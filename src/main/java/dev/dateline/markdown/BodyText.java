package dev.dateline.markdown;

/**
 * A body as a string, and as the characters of it for all that goes through them one by one: to ask
 * a string for each costs several calls, above all when it holds a curly quote.
 */
final class BodyText implements CharSequence {
  final String string;

  /** Not to be written to. */
  final char[] chars;

  BodyText(String string) {
    this.string = string;
    this.chars = string.toCharArray();
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public String subSequence(int from, int to) {
    return string.substring(from, to);
  }

  @Override
  public String toString() {
    return string;
  }
}
