package dev.dateline.markdown.html;

import dev.dateline.text.HtmlEscape;
import dev.dateline.text.PercentEncoding;
import java.util.Locale;
import java.util.Set;

/** Addresses: which schemes content may use, and how an address is written into an attribute. */
public final class Urls {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> MEDIA_SCHEMES = Set.of("http", "https");
  private static final PercentEncoding ENCODING = PercentEncoding.keeping("-_.!~*'();/?:@&=+$,#%");

  private Urls() {}

  /**
   * The scheme of an address that content must not use, in lower case, or "" when the address may
   * be used: it has no scheme, or one of http, https, mailto and tel.
   *
   * <p>{@code unsafeScheme("java\tscript:alert(1)")} is {@code javascript}. URL standard, section
   * 4.4; control and format characters are passed over, of which browsers pass over some only.
   */
  public static String unsafeScheme(String url) {
    String scheme = scheme(url);
    return SCHEMES.contains(scheme) ? "" : scheme;
  }

  /** The same for a picture, film or sound: a scheme other than http and https, or "". */
  public static String unsafeMediaScheme(String url) {
    String scheme = scheme(url);
    return MEDIA_SCHEMES.contains(scheme) ? "" : scheme;
  }

  private static String scheme(String url) {
    int colon = url.indexOf(':');
    if (colon < 0) {
      return "";
    }
    StringBuilder scheme = new StringBuilder(colon);
    for (int i = 0; i < colon; i++) {
      char c = url.charAt(i);
      if (isSchemeCharacter(c, scheme.isEmpty())) {
        scheme.append(c);
      } else if (!isPassedOver(c) && !(c == ' ' && scheme.isEmpty())) {
        return "";
      }
    }
    return scheme.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSchemeCharacter(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0));
  }

  private static boolean isPassedOver(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /** The address percent-encoded and escaped for an attribute in double quotes. */
  public static String inAttribute(String url) {
    return HtmlEscape.escape(ENCODING.encode(url));
  }
}
