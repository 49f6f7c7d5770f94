package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.TagAuthority;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of {@code site.yml}. Each has a default, so that a folder of articles alone builds.
 *
 * @param title what the digest is called
 * @param tagline a line below the title; null for none
 * @param baseUrl where the site is published; null when no absolute address is known
 * @param addressOpen whether the settings say that there is no address yet: {@code base_url:}
 * @param feedId who makes the ids of entries in feeds; null for the host of the base URL
 * @param language BCP 47 tag
 * @param zone in which times are shown and days begin
 * @param author who edits the digest; null when nobody is named
 * @param description what the digest is, for search engines and feeds; null for none
 * @param html which HTML articles may hold
 * @param shareImages which pictures are drawn for links to pages
 * @param images in which sizes the pictures of articles are in the site
 * @param iframes hosts whose pages articles may show in a frame
 * @param csp sources that pages may load from beside those of the theme, by the directive of a
 *     Content Security Policy: {@code img-src} to {@code https://pictures.example.org}
 * @param activeFiles files of the content folder that may hold scripts though {@code html} is safe
 * @param addresses the forms of addresses that articles had elsewhere, which lead to them
 * @param robots whether the site has a {@code robots.txt}
 * @param strict whether warnings are errors
 * @param search whether the site has a full-text search
 * @param correctionsPolicy shown beside corrections
 * @param nav more links for the navigation
 * @param footer links for the foot of all pages
 * @param theme values for the templates by key: text, numbers, booleans, lists and maps
 */
public record SiteConfig(
    String title,
    @Nullable String tagline,
    @Nullable BaseUrl baseUrl,
    boolean addressOpen,
    @Nullable TagAuthority feedId,
    String language,
    ZoneId zone,
    @Nullable String author,
    @Nullable String description,
    RawHtml html,
    DrawnImages shareImages,
    Images images,
    List<String> iframes,
    Map<String, List<String>> csp,
    List<FilePattern> activeFiles,
    List<AddressPattern> addresses,
    boolean robots,
    boolean strict,
    boolean search,
    @Nullable String correctionsPolicy,
    List<NavLink> nav,
    List<NavLink> footer,
    Map<String, Object> theme) {

  /** The settings of a digest without {@code site.yml}. */
  public static final SiteConfig DEFAULT =
      SiteConfigReader.of(
          FieldMap.empty(Place.file("content"), new Diagnostics(false)), new Diagnostics(false));

  /** Which HTML tags in articles are kept. */
  public enum RawHtml {
    /** Only harmless ones. */
    SAFE,
    /** All of them, scripts too. */
    TRUSTED
  }

  /** Which pictures are drawn for those who see a link to a page. */
  public enum DrawnImages {
    NONE,
    /** One for the whole site. */
    SITE,
    /** One for the site, and one for each article without a picture of its own. */
    ARTICLES
  }

  /** In which sizes the pictures of articles are in the site. */
  public enum Images {
    /** In the widths that pages show, beside the originals. */
    SCALED,
    /** Only as they are. */
    AS_IS
  }

  /**
   * A link that the editor adds to the navigation or the foot of all pages.
   *
   * @param url absolute, or from the site's root: {@code /about/}
   * @param place where it is written
   */
  public record NavLink(String title, String url, Place place) {}

  public SiteConfig {
    iframes = List.copyOf(iframes);
    csp = Collections.unmodifiableMap(new TreeMap<>(csp));
    activeFiles = List.copyOf(activeFiles);
    addresses = List.copyOf(addresses);
    nav = List.copyOf(nav);
    footer = List.copyOf(footer);
    theme = Collections.unmodifiableMap(new TreeMap<>(theme));
  }

  /** The same settings with another base URL. */
  public SiteConfig withBaseUrl(BaseUrl other) {
    return new SiteConfig(
        title,
        tagline,
        other,
        false,
        feedId,
        language,
        zone,
        author,
        description,
        html,
        shareImages,
        images,
        iframes,
        csp,
        activeFiles,
        addresses,
        robots,
        strict,
        search,
        correctionsPolicy,
        nav,
        footer,
        theme);
  }

  /** Whether pages use the fonts of the reader's machine: {@code theme: {fonts: system}}. */
  public boolean systemFonts() {
    return "system".equals(theme.get("fonts"));
  }

  /** The language as a locale. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
