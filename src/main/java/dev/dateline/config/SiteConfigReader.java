package dev.dateline.config;

import dev.dateline.config.SiteConfig.NavLink;
import dev.dateline.config.SiteConfig.RawHtml;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.BaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code content/site.yml}. */
public final class SiteConfigReader {
  private static final String FILE = "site.yml";
  private static final KnownKeys KEYS =
      new KnownKeys(
          "title", "tagline", "base_url", "language", "zone", "author", "description", "html",
          "share_images", "iframes", "corrections_policy", "nav", "theme");
  private static final KnownKeys NAV_KEYS = new KnownKeys("title", "url");

  private SiteConfigReader() {}

  /** The settings; {@link SiteConfig#DEFAULT} for all that the file does not say. */
  public static SiteConfig read(Path contentFolder, Diagnostics diagnostics) throws IOException {
    YamlMap map = SettingsFile.read(contentFolder, FILE, diagnostics);
    if (map == null) {
      return SiteConfig.DEFAULT;
    }
    map.warnOfOtherKeys(KEYS);
    SiteConfig ifAbsent = SiteConfig.DEFAULT;
    String title = map.text("title");
    return new SiteConfig(
        title == null ? ifAbsent.title() : title,
        map.text("tagline"),
        baseUrl(map, diagnostics),
        language(map, diagnostics),
        zone(map, diagnostics),
        map.text("author"),
        map.text("description"),
        html(map, diagnostics),
        map.flag("share_images", true),
        hosts(map),
        map.text("corrections_policy"),
        nav(map, diagnostics),
        theme(map));
  }

  private static @Nullable BaseUrl baseUrl(YamlMap map, Diagnostics diagnostics) {
    String text = map.text("base_url");
    if (text == null) {
      return null;
    }
    try {
      return BaseUrl.of(text);
    } catch (IllegalArgumentException e) {
      diagnostics.error(
          map.placeOf("base_url"),
          "\"" + text + "\" is not an address",
          "write it like https://owner.github.io/digest/");
      return null;
    }
  }

  private static String language(YamlMap map, Diagnostics diagnostics) {
    String text = map.text("language");
    if (text == null) {
      return SiteConfig.DEFAULT.language();
    }
    try {
      return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      diagnostics.error(
          map.placeOf("language"),
          "unknown language \"" + text + "\"",
          "write a tag such as en, de or pt-BR");
      return SiteConfig.DEFAULT.language();
    }
  }

  private static ZoneId zone(YamlMap map, Diagnostics diagnostics) {
    String text = map.text("zone");
    if (text == null) {
      return SiteConfig.DEFAULT.zone();
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      String nearest = Spelling.nearest(text, ZoneId.getAvailableZoneIds());
      diagnostics.error(
          map.placeOf("zone"),
          "unknown zone \"" + text + "\"",
          nearest == null
              ? "write one such as America/New_York or UTC"
              : "did you mean \"" + nearest + "\"?");
      return SiteConfig.DEFAULT.zone();
    }
  }

  private static RawHtml html(YamlMap map, Diagnostics diagnostics) {
    String text = map.text("html");
    if (text == null || text.equals("safe")) {
      return RawHtml.SAFE;
    }
    if (text.equals("trusted")) {
      return RawHtml.TRUSTED;
    }
    diagnostics.error(
        map.placeOf("html"), "\"html\" is \"" + text + "\"", "write safe or trusted");
    return RawHtml.SAFE;
  }

  private static List<String> hosts(YamlMap map) {
    List<String> hosts = new ArrayList<>();
    for (YamlMap.TextItem host : map.texts("iframes")) {
      hosts.add(host.text());
    }
    return hosts;
  }

  private static List<NavLink> nav(YamlMap map, Diagnostics diagnostics) {
    List<NavLink> links = new ArrayList<>();
    for (YamlMap.Item item : map.items("nav")) {
      String title = null;
      String url = null;
      if (item instanceof YamlMap.MapItem link) {
        link.map().warnOfOtherKeys(NAV_KEYS);
        title = link.map().text("title");
        url = link.map().text("url");
      }
      if (title == null || url == null) {
        diagnostics.error(
            item.place(), "a link of \"nav\" needs a title and a url", "- {title: About, url: /about/}");
      } else {
        links.add(new NavLink(title, url));
      }
    }
    return links;
  }

  private static Map<String, Object> theme(YamlMap map) {
    Map<String, Object> values = new TreeMap<>();
    YamlMap theme = map.map("theme");
    if (theme != null) {
      for (String key : theme.keys()) {
        Object value = theme.plain(key);
        if (value != null) {
          values.put(key, value);
        }
      }
    }
    return values;
  }
}
