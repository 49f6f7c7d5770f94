package dev.dateline.plan;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SiteConfig.RawHtml;
import dev.dateline.model.LinkForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page may load and run, as the theme writes it into the head of every page:
 *
 * <pre>{@code
 * default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https: http:; ...
 * }</pre>
 *
 * It stops a script that found its way into an article. Under {@code html: trusted} articles may
 * hold scripts, and the policy allows whatever they load.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentSecurityPolicy {
  private static final String SELF = "'self'";
  private static final List<String> PICTURES = List.of(SELF, "data:", "https:", "http:");
  private static final List<String> ANYTHING =
      List.of(
          SELF,
          "'unsafe-inline'",
          "'unsafe-eval'",
          "data:",
          "blob:",
          "https:",
          "http:",
          "wss:",
          "ws:");

  private ContentSecurityPolicy() {}

  /**
   * The policy of all pages of a site.
   *
   * @param links pages that name files are opened from a disk
   */
  static String of(SiteConfig config, LinkForm links) {
    Map<String, List<String>> directives =
        config.html() == RawHtml.TRUSTED ? trusted(config) : safe(config);
    if (links == LinkForm.FILE) {
      // Not every browser takes the files beside a page on a disk for the page's own.
      directives.values().forEach(sources -> addFiles(sources));
    }
    directives.put("base-uri", List.of("'none'"));
    List<String> texts = new ArrayList<>();
    directives.forEach(
        (name, sources) ->
            texts.add(name + " " + (sources.isEmpty() ? "'none'" : String.join(" ", sources))));
    return String.join("; ", texts);
  }

  private static void addFiles(List<String> sources) {
    if (sources.contains(SELF)) {
      sources.add("file:");
    }
  }

  private static Map<String, List<String>> safe(SiteConfig config) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    add(directives, "default-src", List.of());
    add(directives, "script-src", List.of(SELF));
    add(directives, "style-src", List.of(SELF));
    add(directives, "img-src", PICTURES);
    add(directives, "media-src", List.of(SELF, "https:", "http:"));
    add(directives, "font-src", List.of(SELF));
    add(directives, "connect-src", List.of(SELF));
    add(directives, "manifest-src", List.of(SELF));
    add(
        directives,
        "frame-src",
        config.iframes().stream().distinct().map(host -> "https://" + host).toList());
    add(directives, "form-action", List.of(SELF));
    add(directives, "object-src", List.of());
    config
        .csp()
        .forEach(
            (name, sources) ->
                directives.computeIfAbsent(name, none -> new ArrayList<>()).addAll(sources));
    return directives;
  }

  private static Map<String, List<String>> trusted(SiteConfig config) {
    List<String> sources = new ArrayList<>(ANYTHING);
    config.csp().values().forEach(sources::addAll);
    Map<String, List<String>> directives = new LinkedHashMap<>();
    add(directives, "default-src", sources.stream().distinct().toList());
    return directives;
  }

  private static void add(Map<String, List<String>> directives, String name, List<String> sources) {
    directives.put(name, new ArrayList<>(sources));
  }
}
