package dev.dateline.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Percent-encodes addresses: letters and digits of ASCII and some further characters stay, every
 * other character becomes its bytes in UTF-8. RFC 3986, section 2.1.
 *
 * <pre>{@code
 * PercentEncoding.keeping("/-").encode("a-b/é c"); // "a-b/%C3%A9%20c"
 * }</pre>
 */
public final class PercentEncoding {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final boolean[] kept = new boolean[0x80];

  private PercentEncoding(String others) {
    Arrays.fill(kept, 'a', 'z' + 1, true);
    Arrays.fill(kept, 'A', 'Z' + 1, true);
    Arrays.fill(kept, '0', '9' + 1, true);
    others.chars().forEach(c -> kept[c] = true);
  }

  /**
   * @param others characters of ASCII that stay, beside letters and digits
   */
  public static PercentEncoding keeping(String others) {
    return new PercentEncoding(others);
  }

  /** The encoded text; half of a surrogate pair without the other is encoded as {@code ?}. */
  public String encode(String text) {
    int length = text.length();
    int at = endOfKept(text, 0);
    if (at == length) {
      return text;
    }
    StringBuilder out = new StringBuilder(length + 16).append(text, 0, at);
    while (at < length) {
      int end = text.offsetByCodePoints(at, 1);
      for (byte b : text.substring(at, end).getBytes(StandardCharsets.UTF_8)) {
        out.append('%').append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
      }
      at = endOfKept(text, end);
      out.append(text, end, at);
    }
    return out.toString();
  }

  private int endOfKept(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c >= kept.length || !kept[c]) {
        return i;
      }
    }
    return length;
  }
}
