package dev.dateline.config;

import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@code sources.yml} says: whom the digest cites, by handle and name. */
public final class SourceRegistry {
  /** The registry of a digest without the file: any source may be cited. */
  public static final SourceRegistry NONE = new SourceRegistry(false, List.of());

  private final boolean defined;
  private final Map<Slug, Source> sources;
  private final NameIndex<Source> names = new NameIndex<>();

  SourceRegistry(boolean defined, List<Source> all) {
    this.defined = defined;
    Map<Slug, Source> bySlug = new TreeMap<>();
    for (Source source : all) {
      bySlug.put(source.slug(), source);
      names.add(source.handle(), source);
    }
    all.forEach(source -> names.add(source.name(), source));
    this.sources = Collections.unmodifiableMap(bySlug);
  }

  /** Whether there is a {@code sources.yml}, so that other sources are mistakes. */
  public boolean isDefined() {
    return defined;
  }

  public Map<Slug, Source> sources() {
    return sources;
  }

  /** The source of a handle, with or without {@code @}, or of a name, whatever its case. */
  public @Nullable Source find(String handleOrName) {
    return names.find(withoutAt(handleOrName));
  }

  /** A handle or name that is spelt almost like this one. */
  public @Nullable String nearest(String handleOrName) {
    return names.nearest(withoutAt(handleOrName));
  }

  /** The handle as it is shown. */
  public static String withoutAt(String handle) {
    String text = handle.strip();
    return text.startsWith("@") ? text.substring(1) : text;
  }
}
