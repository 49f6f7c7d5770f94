package dev.dateline.config;

import dev.dateline.config.SiteConfig.DrawnImages;
import dev.dateline.config.SiteConfig.Images;
import dev.dateline.config.SiteConfig.RawHtml;
import dev.dateline.config.yaml.TemplateValues;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import dev.dateline.fields.Value;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.TagAuthority;
import dev.dateline.text.Spelling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code content/site.yml}. */
public final class SiteConfigReader {
  private static final String FILE = "site.yml";
  private static final KnownKeys KEYS =
      new KnownKeys(
          ("title tagline base_url feed_id language zone author description html"
                  + " share_images images iframes csp active_files addresses robots strict search"
                  + " corrections_policy nav footer theme")
              .split(" "));

  private static final Pattern HOST = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?");

  private SiteConfigReader() {}

  /** The settings; a key that is missing or wrong has the value of {@link SiteConfig#DEFAULT}. */
  public static SiteConfig read(Path contentFolder, Diagnostics diagnostics) throws IOException {
    FieldMap map = SettingsFile.read(contentFolder, FILE, diagnostics);
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
        map.has("base_url") && map.text("base_url") == null,
        feedId(map, diagnostics),
        language(map, diagnostics),
        zone(map, diagnostics),
        map.text("author"),
        map.text("description"),
        html(map, diagnostics),
        shareImages(map, diagnostics),
        images(map, diagnostics),
        hosts(map, diagnostics),
        CspSources.read(map, diagnostics),
        FilePattern.read(map, "active_files", diagnostics),
        AddressPattern.read(map, "addresses", diagnostics),
        map.isOn("robots", true),
        map.flag("strict"),
        map.isOn("search", true),
        map.text("corrections_policy"),
        NavLinks.read(map, "nav", diagnostics),
        NavLinks.read(map, "footer", diagnostics),
        theme(map, diagnostics));
  }

  private static @Nullable BaseUrl baseUrl(FieldMap map, Diagnostics diagnostics) {
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

  private static @Nullable TagAuthority feedId(FieldMap map, Diagnostics diagnostics) {
    String text = map.text("feed_id");
    if (text == null) {
      return null;
    }
    try {
      return TagAuthority.of(text);
    } catch (IllegalArgumentException e) {
      diagnostics.error(
          map.placeOf("feed_id"),
          "\"" + text + "\" is not the beginning of a tag URI",
          "write it like tag:example.org,2023, with a domain of yours and a year in which it was");
      return null;
    }
  }

  private static String language(FieldMap map, Diagnostics diagnostics) {
    String tag = LanguageTag.read(map, "language", diagnostics);
    return tag == null ? SiteConfig.DEFAULT.language() : tag;
  }

  private static ZoneId zone(FieldMap map, Diagnostics diagnostics) {
    String text = map.text("zone");
    if (text == null) {
      return SiteConfig.DEFAULT.zone();
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      diagnostics.error(
          map.placeOf("zone"),
          "unknown zone \"" + text + "\"",
          Spelling.hint(
              text, ZoneId.getAvailableZoneIds(), "write one such as America/New_York or UTC"));
      return SiteConfig.DEFAULT.zone();
    }
  }

  private static RawHtml html(FieldMap map, Diagnostics diagnostics) {
    String text = map.text("html");
    if (text != null && !text.equals("safe") && !text.equals("trusted")) {
      diagnostics.error(
          map.placeOf("html"), "\"html\" is \"" + text + "\"", "write safe or trusted");
    }
    return "trusted".equals(text) ? RawHtml.TRUSTED : RawHtml.SAFE;
  }

  private static DrawnImages shareImages(FieldMap map, Diagnostics diagnostics) {
    String text = map.text("share_images");
    if (text == null) {
      return SiteConfig.DEFAULT.shareImages();
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "on", "true", "yes" -> DrawnImages.SITE;
      case "off", "false", "no" -> DrawnImages.NONE;
      case "articles" -> DrawnImages.ARTICLES;
      default -> {
        diagnostics.error(
            map.placeOf("share_images"),
            "\"share_images\" is \"" + text + "\"",
            "write on, off or articles");
        yield SiteConfig.DEFAULT.shareImages();
      }
    };
  }

  private static Images images(FieldMap map, Diagnostics diagnostics) {
    String text = map.text("images");
    if (text != null && !text.equals("scaled") && !text.equals("as-is")) {
      diagnostics.error(
          map.placeOf("images"), "\"images\" is \"" + text + "\"", "write scaled or as-is");
    }
    return "as-is".equals(text) ? Images.AS_IS : Images.SCALED;
  }

  private static List<String> hosts(FieldMap map, Diagnostics diagnostics) {
    List<String> hosts = new ArrayList<>();
    for (FieldMap.TextItem item : map.texts("iframes")) {
      String host = item.text().toLowerCase(Locale.ROOT);
      if (!HOST.matcher(host).matches()) {
        diagnostics.error(
            item.place(),
            "\"" + item.text() + "\" is not the name of a host",
            "write it like www.youtube.com");
      } else {
        hosts.add(host);
      }
    }
    return hosts;
  }

  private static Map<String, Object> theme(FieldMap map, Diagnostics diagnostics) {
    Map<String, Object> values = new TreeMap<>();
    FieldMap theme = map.map("theme");
    if (theme != null) {
      checkFonts(theme, diagnostics);
      for (String key : theme.keys()) {
        Value written = theme.value(key);
        Object value = written == null ? null : TemplateValues.of(written);
        if (value != null) {
          values.put(key, value);
        }
      }
    }
    return values;
  }

  private static void checkFonts(FieldMap theme, Diagnostics diagnostics) {
    String fonts = theme.text("fonts");
    if (fonts != null && !fonts.equals("own") && !fonts.equals("system")) {
      diagnostics.error(
          theme.placeOf("fonts"),
          "\"fonts\" is \"" + fonts + "\"",
          "write own for the fonts of the theme or system for those of the reader's machine");
    }
  }
}
