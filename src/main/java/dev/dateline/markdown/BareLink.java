package dev.dateline.markdown;

import dev.dateline.markdown.syntax.Escapes;
import org.jspecify.annotations.Nullable;

/**
 * An address that stands in the text without brackets: {@code https://example.org/a}, {@code
 * www.example.org} or {@code desk@example.org}.
 *
 * <p>GitHub Flavored Markdown, section 6.9; unlike there, an address ends before quotation marks,
 * dashes, ellipses and the punctuation of Chinese and Japanese.
 *
 * @param start offset in the text where it begins
 * @param end offset in the text behind it
 * @param prefix what must be put before it: {@code "http://"}, {@code "mailto:"} or ""
 */
record BareLink(int start, int end, String prefix) {
  /** An address that goes on with one of these has them as percent-encoded characters. */
  private static final String ENDS = "<>\"“”„«»‹›‘’`—…。，、；：！？（）【】《》「」『』〈〉〔〕［］｛｝｢｣｡､";

  private static final String[] SCHEMES = {"https", "http"};

  /** Whether an address may be around this character. */
  static boolean isTrigger(char c) {
    return c == ':' || c == '@' || c == 'w' || c == 'W';
  }

  /**
   * The address around a trigger, or null.
   *
   * @param from where the address may begin at the earliest
   * @param before the character before {@code from}, 0 for none
   */
  static @Nullable BareLink around(int at, String text, int from, int to, char before) {
    int start =
        switch (text.charAt(at)) {
          case ':' -> startOfScheme(text, from, at, to);
          case '@' -> startOfName(text, from, at);
          default -> text.regionMatches(true, at, "www.", 0, 4) ? at : -1;
        };
    if (start < 0 || isWithin(start == from ? before : text.charAt(start - 1))) {
      return null;
    }
    if (text.charAt(at) == '@') {
      int end = endOfHost(text, at + 1, to);
      return end < 0 ? null : new BareLink(start, end, "mailto:");
    }
    boolean www = start == at;
    int host = www ? at : at + 3;
    int end = endOfAddress(text, host, to);
    return end - host < (www ? 5 : 1) ? null : new BareLink(start, end, www ? "http://" : "");
  }

  void write(String text, Rendering rendering) {
    String address = Escapes.unescape(text.substring(start, end));
    LinkWriters.writeAddress(prefix + address, address, start, rendering);
  }

  // After one of these the text is a part of something longer.
  private static boolean isWithin(char before) {
    return Character.isLetterOrDigit(before) || "@/.-+_".indexOf(before) >= 0;
  }

  private static int startOfScheme(String text, int from, int colon, int to) {
    if (colon + 3 >= to || !text.startsWith("//", colon + 1) || !isHost(text.charAt(colon + 3))) {
      return -1;
    }
    for (String scheme : SCHEMES) {
      int start = colon - scheme.length();
      if (start >= from && text.regionMatches(true, start, scheme, 0, scheme.length())) {
        return start;
      }
    }
    return -1;
  }

  private static int startOfName(String text, int from, int at) {
    int start = at;
    while (start > from && isName(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !isAlphanumeric(text.charAt(start))) {
      start++;
    }
    return start < at ? start : -1;
  }

  /** The end of a mail host, which has a dot and ends in a letter or digit; -1 for no host. */
  private static int endOfHost(String text, int from, int to) {
    int end = from;
    int dot = -1;
    while (end < to && (isAlphanumeric(text.charAt(end)) || "-_.".indexOf(text.charAt(end)) >= 0)) {
      if (text.charAt(end) == '.' && end > from && end + 1 < to && isHost(text.charAt(end + 1))) {
        dot = end;
      }
      end++;
    }
    while (end > from && !isAlphanumeric(text.charAt(end - 1))) {
      end--;
    }
    return dot > from && dot < end ? end : -1;
  }

  /** The end of an address, without the punctuation of the sentence around it. */
  private static int endOfAddress(String text, int from, int to) {
    int end = from;
    int open = 0;
    while (end < to && !endsAddress(text.charAt(end))) {
      open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    while (end > from) {
      char last = text.charAt(end - 1);
      if (last == ')' && open < 0) {
        open++;
      } else if ("?!.,:;*_~'\\]}".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static boolean endsAddress(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || ENDS.indexOf(c) >= 0;
  }

  private static boolean isName(char c) {
    return isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '[';
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
