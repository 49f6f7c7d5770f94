package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.text.PercentEncoding;
import dev.dateline.text.WebHost;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads web addresses that become links; every scheme except http and https is refused. */
public final class WebAddress {
  private static final PercentEncoding ENCODING =
      PercentEncoding.keeping("-_.!~*'();/?:@&=+$,#%[]");

  private WebAddress() {}

  /** The address of a key; null when it is absent, or when it is wrong and an error was added. */
  public static @Nullable String read(FieldMap map, String key, Diagnostics diagnostics) {
    String text = map.text(key);
    if (text == null) {
      return null;
    }
    if (isValid(text)) {
      return text;
    }
    diagnostics.error(
        map.placeOf(key),
        "\"" + text + "\" is not an address of the web",
        text.startsWith("www.") && isValid("https://" + text)
            ? "write https://" + text
            : "write it like https://www.nytimes.com/");
    return null;
  }

  /** Whether a text is an absolute address with http or https, a host, and no space. */
  public static boolean isValid(String text) {
    int host = text.indexOf("://") + 3;
    String scheme = text.substring(0, Math.max(0, host - 3)).toLowerCase(Locale.ROOT);
    boolean spaces = text.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    return (scheme.equals("https") || scheme.equals("http"))
        && text.length() > host
        && text.charAt(host) != '/'
        && !spaces;
  }

  /**
   * An address as a URI (RFC 3986), as some readers of feeds and of structured data know no other
   * letters than those of ASCII: {@code https://example.org/K%C3%B6ln} of {@code
   * https://example.org/Köln}; null for what is no valid address.
   */
  public static @Nullable String inAscii(@Nullable String address) {
    if (address == null || !isValid(address)) {
      return null;
    }
    String encoded = ENCODING.encode(address);
    try {
      return encoded.equals(address) ? address : ENCODING.encode(WebHost.inAscii(address));
    } catch (IllegalArgumentException noHost) {
      return encoded;
    }
  }
}
