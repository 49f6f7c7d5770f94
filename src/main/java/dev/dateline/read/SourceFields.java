package dev.dateline.read;

import dev.dateline.config.SourceRegistry;
import dev.dateline.config.WebAddress;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import dev.dateline.read.head.ArticleKey;
import dev.dateline.read.head.HeadField;
import dev.dateline.read.head.HeadKeys;
import dev.dateline.text.WebHost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources of a head: handles, maps, and the address of a report, as in {@code source:
 * nytimes} with {@code source_url: https://...}. Without a name the host of the address names it.
 */
record SourceFields(HeadKeys keys, TopicAndSourceLookup lookup, Diagnostics diagnostics) {
  private static final KnownKeys KEYS = new KnownKeys("handle", "name", "url", "title");

  void read(ArticleFields fields) {
    HeadField address = keys.first(ArticleKey.SOURCE_ADDRESS);
    String url =
        address == null ? null : WebAddress.read(address.map(), address.key(), diagnostics);
    boolean named = false;
    for (HeadField field : keys.all(ArticleKey.SOURCES)) {
      for (FieldMap.Item item : field.items()) {
        readSource(item, named ? null : url, fields);
        named = true;
      }
    }
    if (url != null && address != null && !named) {
      addAddress(url, address.place(), fields);
    }
  }

  /** Cites the report at an address; its source is the known one of the host, or the host. */
  void addAddress(String url, Place place, ArticleFields fields) {
    lookup.addCitation(fields, lookup.nameOfHost(WebHost.of(url)), url, null, place, diagnostics);
  }

  private void readSource(FieldMap.Item item, @Nullable String url, ArticleFields fields) {
    Place place = HeadField.lineOf(item.place());
    if (item instanceof FieldMap.TextItem text) {
      if (WebAddress.isValid(text.text())) {
        addAddress(text.text(), place, fields);
      } else {
        lookup.addCitation(fields, text.text(), url, null, place, diagnostics);
      }
    } else if (item instanceof FieldMap.MapItem source) {
      FieldMap map = source.map();
      map.warnOfOtherKeys(KEYS);
      String own = WebAddress.read(map, "url", diagnostics);
      String key = List.of("handle", "name").stream().filter(map::has).findFirst().orElse("handle");
      String handle = map.text(key);
      if (handle != null) {
        lookup.addCitation(
            fields,
            SourceRegistry.withoutAt(handle),
            own == null ? url : own,
            map.text("title"),
            HeadField.lineOf(map.placeOf(key)),
            diagnostics);
      } else if (own != null) {
        lookup.addCitation(
            fields, lookup.nameOfHost(WebHost.of(own)), own, map.text("title"), place, diagnostics);
      } else if (!map.has("url")) {
        diagnostics.error(place, "a source without a handle", "add handle: nytimes");
      }
    }
  }
}
