package dev.dateline.config;

import dev.dateline.model.BaseUrl;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yml} says; every key has a default, so that a folder of articles alone builds.
 *
 * @param baseUrl where the site is published; without it no page carries an absolute address
 * @param language BCP 47 tag
 * @param zone in which moments are shown and days begin
 * @param correctionsPolicy shown beside corrections
 * @param theme handed to the templates as it is: text, numbers, booleans, lists and maps, by key
 */
public record SiteConfig(
    String title,
    @Nullable String tagline,
    @Nullable BaseUrl baseUrl,
    String language,
    ZoneId zone,
    @Nullable String author,
    @Nullable String description,
    RawHtml html,
    boolean shareImages,
    List<String> iframes,
    @Nullable String correctionsPolicy,
    List<NavLink> nav,
    Map<String, Object> theme) {

  /** The settings of a digest without {@code site.yml}. */
  public static final SiteConfig DEFAULT =
      new SiteConfig(
          "News digest",
          null,
          null,
          "en",
          ZoneOffset.UTC,
          null,
          null,
          RawHtml.SAFE,
          true,
          List.of(),
          null,
          List.of(),
          Map.of());

  /** What becomes of HTML tags in articles. */
  public enum RawHtml {
    /** Only harmless ones are kept. */
    SAFE,
    /** All are kept, scripts too. */
    TRUSTED
  }

  /**
   * A link that the editor adds to the navigation.
   *
   * @param url absolute, or from the site's root: {@code /about/}
   */
  public record NavLink(String title, String url) {}

  public SiteConfig {
    iframes = List.copyOf(iframes);
    nav = List.copyOf(nav);
    theme = Collections.unmodifiableMap(new TreeMap<>(theme));
  }

  /** The same digest, published somewhere else. */
  public SiteConfig withBaseUrl(BaseUrl other) {
    return new SiteConfig(
        title,
        tagline,
        other,
        language,
        zone,
        author,
        description,
        html,
        shareImages,
        iframes,
        correctionsPolicy,
        nav,
        theme);
  }

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
