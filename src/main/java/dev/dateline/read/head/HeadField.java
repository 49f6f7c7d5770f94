package dev.dateline.read.head;

import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of a head with the map that it stands in.
 *
 * @param key as it is written
 */
public record HeadField(FieldMap map, String key) {

  /** Its single value; null when it has none, or, with an error, when it is a list or map. */
  public @Nullable String text() {
    return map.text(key);
  }

  /** Its values; a single value is a list of one. */
  public List<FieldMap.Item> items() {
    return map.items(key);
  }

  /** Its line, without the column. */
  public Place place() {
    return lineOf(map.placeOf(key));
  }

  /** Columns are reported only for mistakes in the format itself. */
  public static Place lineOf(Place place) {
    return Place.line(place.file(), place.line());
  }
}
