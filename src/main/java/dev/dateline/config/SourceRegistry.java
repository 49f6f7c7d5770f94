package dev.dateline.config;

import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.text.WebHost;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sources of {@code sources.yml} by handle and name. */
public final class SourceRegistry {
  /** The registry of a digest without the file: any source may be cited. */
  public static final SourceRegistry NONE = new SourceRegistry(List.of());

  private final Map<Slug, Source> sources;
  private final NameIndex<Source> names = new NameIndex<>();
  private final Map<String, Source> hosts = new HashMap<>();

  SourceRegistry(List<Source> all) {
    Map<Slug, Source> bySlug = new TreeMap<>();
    for (Source source : all) {
      bySlug.put(source.slug(), source);
      names.add(source.handle(), source);
    }
    all.forEach(source -> names.add(source.name(), source));
    all.forEach(this::addHost);
    this.sources = Collections.unmodifiableMap(bySlug);
  }

  /** Whether there is a {@code sources.yml}; other sources are errors then. */
  public boolean isDefined() {
    return this != NONE;
  }

  /** All sources of the file, by slug. */
  public Map<Slug, Source> sources() {
    return sources;
  }

  /** The source of a handle, with or without {@code @}, or of a name, in any letter case. */
  public @Nullable Source find(String handleOrName) {
    return names.find(withoutAt(handleOrName));
  }

  /** The source whose address is at a host, with or without {@code www.}; else null. */
  public @Nullable Source atHost(String host) {
    return hosts.get(withoutWww(host));
  }

  private void addHost(Source source) {
    if (source.url() != null) {
      hosts.putIfAbsent(withoutWww(WebHost.of(source.url())), source);
    }
  }

  /** A host in lower case and without {@code www.} */
  public static String withoutWww(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  /** The known handle or name that differs least; null when all differ too much. */
  public @Nullable String nearest(String handleOrName) {
    return names.nearest(withoutAt(handleOrName));
  }

  /** A handle without space around it and without {@code @}. */
  public static String withoutAt(String handle) {
    String text = handle.strip();
    return text.startsWith("@") ? text.substring(1) : text;
  }
}
