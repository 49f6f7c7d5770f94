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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    return map == null ? SiteConfig.DEFAULT : of(map, diagnostics);
  }

  static SiteConfig of(FieldMap map, Diagnostics diagnostics) {
    map.warnOfOtherKeys(KEYS);
    String title = map.text("title");
    return new SiteConfig(
        title == null ? "News digest" : title,
        map.text("tagline"),
        parsed(
            map,
            "base_url",
            BaseUrl::of,
            "\"%s\" is not an address",
            text -> "write it like https://owner.github.io/digest/",
            diagnostics),
        map.has("base_url") && map.text("base_url") == null,
        parsed(
            map,
            "feed_id",
            TagAuthority::of,
            "\"%s\" is not the beginning of a tag URI",
            text ->
                "write it like tag:example.org,2023,"
                    + " with a domain of yours and a year in which it was",
            diagnostics),
        language(map, diagnostics),
        zone(map, diagnostics),
        map.text("author"),
        map.text("description"),
        choice(map, "html", "safe", "trusted", "write safe or trusted", diagnostics)
                .equals("trusted")
            ? RawHtml.TRUSTED
            : RawHtml.SAFE,
        shareImages(map, diagnostics),
        choice(map, "images", "scaled", "as-is", "write scaled or as-is", diagnostics)
                .equals("as-is")
            ? Images.AS_IS
            : Images.SCALED,
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

  private static String language(FieldMap map, Diagnostics diagnostics) {
    String tag = LanguageTag.read(map, "language", diagnostics);
    return tag == null ? "en" : tag;
  }

  private static ZoneId zone(FieldMap map, Diagnostics diagnostics) {
    ZoneId zone =
        parsed(
            map,
            "zone",
            ZoneId::of,
            "unknown zone \"%s\"",
            text ->
                Spelling.hint(
                    text,
                    ZoneId.getAvailableZoneIds(),
                    "write one such as America/New_York or UTC"),
            diagnostics);
    return zone == null ? ZoneOffset.UTC : zone;
  }

  /** The value of a key; null when it is absent, or when it is wrong and an error was added. */
  private static <T> @Nullable T parsed(
      FieldMap map,
      String key,
      Function<String, T> parser,
      String message,
      UnaryOperator<String> hint,
      Diagnostics diagnostics) {
    String text = map.text(key);
    try {
      return text == null ? null : parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      diagnostics.error(map.placeOf(key), String.format(message, text), hint.apply(text));
      return null;
    }
  }

  /**
   * One of two words; the first when the key is absent, or when it is wrong and an error was added.
   */
  private static String choice(
      FieldMap map, String key, String first, String second, String hint, Diagnostics diagnostics) {
    String text = map.text(key);
    boolean known = text == null || text.equals(first) || text.equals(second);
    if (!known) {
      diagnostics.error(map.placeOf(key), "\"" + key + "\" is \"" + text + "\"", hint);
    }
    return second.equals(text) ? second : first;
  }

  private static DrawnImages shareImages(FieldMap map, Diagnostics diagnostics) {
    String text = map.text("share_images");
    if (text == null) {
      return DrawnImages.SITE;
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
        yield DrawnImages.SITE;
      }
    };
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
      choice(
          theme,
          "fonts",
          "own",
          "system",
          "write own for the fonts of the theme or system for those of the reader's machine",
          diagnostics);
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
}
