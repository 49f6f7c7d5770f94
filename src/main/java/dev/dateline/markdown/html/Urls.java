package dev.dateline.markdown.html;

import dev.dateline.text.HtmlEscape;
import dev.dateline.text.PercentEncoding;
import java.util.Locale;
import java.util.Set;

/** Addresses: which schemes may run script, and how an address is written into an attribute. */
public final class Urls {
  private static final Set<String> UNSAFE_SCHEMES =
      Set.of(
          "javascript",
          "vbscript",
          "livescript",
          "mocha",
          "data",
          "blob",
          "filesystem",
          "jar",
          "view-source");
  private static final Set<String> IMAGE_DATA =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
  private static final PercentEncoding ENCODING = PercentEncoding.keeping("-_.!~*'();/?:@&=+$,#%");

  private Urls() {}

  /**
   * The scheme of an address that must not be used, or "" when the address is harmless.
   *
   * @param image true for an image, which may also be {@code data:} of some formats
   */
  public static String unsafeScheme(String url, boolean image) {
    int colon = url.indexOf(':');
    if (colon < 0) {
      return "";
    }
    String scheme = bare(url.substring(0, colon));
    if (!UNSAFE_SCHEMES.contains(scheme)) {
      return "";
    }
    if (scheme.equals("data") && image && isImageData(url, colon + 1)) {
      return "";
    }
    return scheme;
  }

  private static boolean isImageData(String url, int from) {
    int end = from;
    while (end < url.length() && url.charAt(end) != ';' && url.charAt(end) != ',') {
      end++;
    }
    return IMAGE_DATA.contains(url.substring(from, end).toLowerCase(Locale.ROOT));
  }

  // Browsers skip control characters and spaces in a scheme; anything that is not a letter, a digit
  // or one of "+-." is dropped here too, so that no invisible character hides the word.
  private static String bare(String scheme) {
    StringBuilder letters = new StringBuilder(scheme.length());
    for (int i = 0; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.')) {
        letters.append(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** The address percent-encoded and escaped for an attribute in double quotes. */
  public static String inAttribute(String url) {
    return HtmlEscape.escape(ENCODING.encode(url));
  }
}
