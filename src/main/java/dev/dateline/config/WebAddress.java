package dev.dateline.config;

import dev.dateline.config.yaml.YamlMap;
import dev.dateline.diagnostic.Diagnostics;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads addresses that become links; any scheme but http and https is refused. */
public final class WebAddress {
  private WebAddress() {}

  /** The address; null when absent or refused with a diagnostic. */
  public static @Nullable String read(YamlMap map, String key, Diagnostics diagnostics) {
    String text = map.text(key);
    if (text == null) {
      return null;
    }
    if (isOne(text)) {
      return text;
    }
    diagnostics.error(
        map.placeOf(key),
        "\"" + text + "\" is not an address of the web",
        text.startsWith("www.") && isOne("https://" + text)
            ? "write https://" + text
            : "write it like https://www.nytimes.com/");
    return null;
  }

  /** Whether a text is an absolute address with http or https, a host, and no space. */
  static boolean isOne(String text) {
    int host = text.indexOf("://") + 3;
    String scheme = text.substring(0, Math.max(0, host - 3)).toLowerCase(Locale.ROOT);
    boolean spaces = text.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    return (scheme.equals("https") || scheme.equals("http"))
        && text.length() > host
        && text.charAt(host) != '/'
        && !spaces;
  }
}
