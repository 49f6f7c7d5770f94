package dev.dateline.markdown.source;

/**
 * Characters that no page may hold: controls other than tab and line feed, halves of characters,
 * and those that Unicode keeps free for programs. HTML standard, section 13.2.3.5.
 */
public final class ControlCharacters {
  private ControlCharacters() {}

  /**
   * The offset of the first one from an offset on; -1 for none.
   *
   * @param text an array, which is looked through several times faster than a string
   */
  public static int next(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7f && isOne(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOne(char[] text, int at) {
    char c = text[at];
    if (c < 0xd800) {
      return c <= 0x9f;
    }
    if (!Character.isSurrogate(c)) {
      return c >= 0xfffe || Token.isOfToken(c);
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length || !Character.isLowSurrogate(text[at + 1])
        : at == 0 || !Character.isHighSurrogate(text[at - 1]);
  }

  /** The text without such characters. */
  public static String without(String text) {
    char[] chars = text.toCharArray();
    int next = next(chars, 0);
    if (next < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(chars.length);
    int copied = 0;
    while (next >= 0) {
      out.append(chars, copied, next - copied);
      copied = next + 1;
      next = next(chars, copied);
    }
    return out.append(chars, copied, chars.length - copied).toString();
  }
}
