package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import dev.dateline.model.Image;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the image of an article: an address, or a map with {@code src} or another name for it. What
 * the map does not say of it may be in keys of the head: {@code image_credit}.
 */
public final class ImageFields {
  private static final List<String> SRC =
      List.of(
          ("src url path image file filename feature featured cover teaser thumbnail thumb"
                  + " header href")
              .split(" "));
  private static final List<String> ALT = List.of("alt", "alt_text", "alttext", "image_alt");
  private static final List<String> CAPTION = List.of("caption", "title", "description", "credits");
  private static final List<String> CREDIT =
      List.of("credit", "attribution", "source", "creditlink");

  /** Keys that say nothing here. */
  private static final List<String> UNUSED =
      List.of(
          "width", "height", "relative", "hidden", "class", "position", "lqip", "no_bg", "type");

  private static final KnownKeys KEYS =
      new KnownKeys(
          Stream.of(SRC, ALT, CAPTION, CREDIT, UNUSED)
              .flatMap(List::stream)
              .toArray(String[]::new));

  private ImageFields() {}

  /** The image of the key that counts; null when there is none. */
  public static @Nullable Image read(HeadKeys keys, Diagnostics diagnostics) {
    HeadField field = keys.first(ArticleKey.IMAGE);
    List<FieldMap.Item> items = field == null ? List.of() : field.items();
    if (field == null || items.isEmpty()) {
      return null;
    }
    FieldMap.Item item = items.get(0);
    if (item instanceof FieldMap.TextItem src) {
      if (isSwitch(src.text())) {
        return null;
      }
      String alt = alt(keys, src.place(), diagnostics);
      return new Image(
          src.text(),
          alt,
          keys.text(ArticleKey.IMAGE_CAPTION),
          keys.text(ArticleKey.IMAGE_CREDIT),
          item.place().line());
    }
    return ofMap(((FieldMap.MapItem) item).map(), field, keys, diagnostics);
  }

  /** {@code image: false}. */
  private static boolean isSwitch(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static @Nullable Image ofMap(
      FieldMap map, HeadField field, HeadKeys keys, Diagnostics diagnostics) {
    map.warnOfOtherKeys(KEYS);
    String key = first(map, SRC);
    String src = key == null ? null : map.text(key);
    if (key == null || src == null) {
      diagnostics.warning(field.place(), "an image without a src is left out", "add src: map.svg");
      return null;
    }
    String altKey = first(map, ALT);
    String alt = altKey == null ? alt(keys, map.placeOf(key), diagnostics) : map.text(altKey);
    String caption = text(map, CAPTION);
    String credit = text(map, CREDIT);
    return new Image(
        src,
        alt == null ? "" : alt,
        caption == null ? keys.text(ArticleKey.IMAGE_CAPTION) : caption,
        credit == null ? keys.text(ArticleKey.IMAGE_CREDIT) : credit,
        map.placeOf(key).line());
  }

  private static @Nullable String first(FieldMap map, List<String> keys) {
    return keys.stream().filter(map::has).findFirst().orElse(null);
  }

  private static @Nullable String text(FieldMap map, List<String> keys) {
    String key = first(map, keys);
    return key == null ? null : map.text(key);
  }

  /** The text of the head for those who can't see the image; warns when there is none. */
  private static String alt(HeadKeys keys, Place place, Diagnostics diagnostics) {
    if (keys.all(ArticleKey.IMAGE_ALT).isEmpty()) {
      diagnostics.warning(
          HeadField.lineOf(place),
          "the image has no alt text",
          "say in \"alt\" what those who can't see it miss");
    }
    String alt = keys.text(ArticleKey.IMAGE_ALT);
    return alt == null ? "" : alt;
  }
}
