package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads {@code csp} of {@code site.yml}: what pages may load beside what the theme needs.
 *
 * <pre>{@code
 * csp:
 *   script-src: [https://stats.example.org]
 *   style-src: ["'unsafe-inline'"]
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/CSP3/#csp-directives">Content Security Policy Level 3</a>
 */
final class CspSources {
  private static final KnownKeys DIRECTIVES =
      new KnownKeys(
          ("script-src style-src img-src media-src font-src connect-src frame-src worker-src"
                  + " manifest-src form-action")
              .split(" "));

  /** A scheme, a host with or without scheme, port and path, or a keyword between quotes. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "[a-z][a-z0-9+.-]*:"
              + "|([a-z][a-z0-9+.-]*://)?(\\*|(\\*\\.)?[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)+|localhost)"
              + "(:([0-9]+|\\*))?(/[!$%&()*+./0-9:=@A-Z_a-z~-]*)?"
              + "|'[a-zA-Z0-9+/=_-]+'");

  private CspSources() {}

  /** The sources by directive; empty when there are none. */
  static Map<String, List<String>> read(FieldMap settings, Diagnostics diagnostics) {
    Map<String, List<String>> all = new TreeMap<>();
    FieldMap map = settings.map("csp");
    if (map == null) {
      return all;
    }
    map.warnOfOtherKeys(DIRECTIVES);
    for (String directive : map.keys()) {
      List<String> sources = new ArrayList<>();
      for (FieldMap.TextItem item : map.texts(directive)) {
        if (SOURCE.matcher(item.text()).matches()) {
          sources.add(item.text());
        } else {
          diagnostics.error(
              item.place(),
              "\"" + item.text() + "\" is no source of a Content Security Policy",
              "write it like https://stats.example.org, data: or \"'unsafe-inline'\"");
        }
      }
      if (DIRECTIVES.contains(directive) && !sources.isEmpty()) {
        all.put(directive, List.copyOf(sources));
      }
    }
    return all;
  }
}
