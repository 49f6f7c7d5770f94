package dev.dateline.config;

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
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      return text;
    }
    diagnostics.error(
        map.placeOf(key),
        "\"" + text + "\" is not an address of the web",
        "write it like https://www.nytimes.com/");
    return null;
  }
}
