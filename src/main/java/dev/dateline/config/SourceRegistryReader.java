package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code content/sources.yml}. */
public final class SourceRegistryReader {
  private static final KnownKeys KEYS = new KnownKeys("name", "url", "feed", "description");

  private SourceRegistryReader() {}

  /** The registry; {@link SourceRegistry#NONE} when there is no such file. */
  public static SourceRegistry read(Path contentFolder, Diagnostics diagnostics)
      throws IOException {
    FieldMap file = SettingsFile.read(contentFolder, "sources.yml", diagnostics);
    if (file == null) {
      return SourceRegistry.NONE;
    }
    List<Source> sources = new ArrayList<>();
    Map<Slug, String> keys = new HashMap<>();
    for (String key : file.keys()) {
      String handle = SourceRegistry.withoutAt(key);
      Slug slug = Slug.of(handle);
      String other = keys.putIfAbsent(slug, key);
      if (slug.isEmpty() || other != null) {
        String why =
            other == null ? " has no letter or digit" : " can't be told from \"" + other + "\"";
        diagnostics.error(file.placeOf(key), "\"" + key + "\"" + why, "give it another handle");
        continue;
      }
      sources.add(source(slug, handle, file.map(key), diagnostics));
    }
    return new SourceRegistry(sources);
  }

  private static Source source(
      Slug slug, String handle, @Nullable FieldMap entry, Diagnostics diagnostics) {
    if (entry == null) {
      return new Source(slug, handle, handle, null, null, null);
    }
    entry.warnOfOtherKeys(KEYS);
    String name = entry.text("name");
    return new Source(
        slug,
        handle,
        name == null ? handle : name,
        WebAddress.read(entry, "url", diagnostics),
        WebAddress.read(entry, "feed", diagnostics),
        entry.text("description"));
  }
}
