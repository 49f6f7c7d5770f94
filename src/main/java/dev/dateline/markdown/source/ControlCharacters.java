package dev.dateline.markdown.source;

/**
 * Characters that no page may hold: controls other than tab and line feed, halves of characters,
 * and those that Unicode keeps free for programs. HTML standard, section 13.2.3.5.
 */
public final class ControlCharacters {
  private ControlCharacters() {}

  /** Whether there may be one: a quick look at each character, as hardly any text has one. */
  static boolean mayBeIn(char[] text) {
    for (char c : text) {
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7f && mayBeOne(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeOne(char c) {
    return c <= 0x9f || Character.isSurrogate(c) || Token.isOfToken(c) || c >= 0xfffe;
  }

  /** Whether a text holds one. */
  public static boolean areIn(String text) {
    return mayBeIn(text.toCharArray()) && next(text, 0) >= 0;
  }

  /** The offset of the first one from an offset on; -1 for none. */
  public static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7f && isOne(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOne(String text, int at) {
    char c = text.charAt(at);
    if (c < 0xd800) {
      return c <= 0x9f;
    }
    if (!Character.isSurrogate(c)) {
      return c >= 0xfffe || Token.isOfToken(c);
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The text without such characters. */
  public static String without(String text) {
    int next = next(text, 0);
    if (next < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (next >= 0) {
      out.append(text, copied, next);
      copied = next + 1;
      next = next(text, copied);
    }
    return out.append(text, copied, text.length()).toString();
  }
}
