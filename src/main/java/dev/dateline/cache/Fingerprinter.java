package dev.dateline.cache;

import dev.dateline.plan.output.SharedInputs;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Components;
import dev.dateline.text.ContentDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes fingerprints of values: 128 bits of everything that a value holds, records by their
 * components, lists and maps by their elements. Values with one fingerprint are taken to be equal.
 * Not for several threads.
 *
 * <pre>{@code
 * new Fingerprinter().of(List.of("a", 1)); // another one than that of List.of("a", 2)
 * }</pre>
 */
public final class Fingerprinter {
  /** What comes before a value, so that none is taken for one of another kind. */
  private static final int NULL = 1;

  private static final int TEXT = 2;
  private static final int NUMBER = 3;
  private static final int LIST = 4;
  private static final int MAP = 5;
  private static final int RECORD = 6;
  private static final int OTHER = 7;
  private static final int DAY = 8;
  private static final int DIGEST = 9;

  private final IdentityHashMap<?, ContentDigest> known;
  private final Function<Body, ?> bodies;

  /** Fingerprints of {@link SharedInputs}. */
  private final IdentityHashMap<Object, ContentDigest> shared = new IdentityHashMap<>();

  private final BinaryOutput parts = new BinaryOutput();

  public Fingerprinter() {
    this(new IdentityHashMap<>(), body -> body.source().digest());
  }

  /**
   * @param known fingerprints of objects that many values hold, such as listed articles; an {@link
   *     IdentityHashMap}
   * @param bodies what stands for a body
   */
  public Fingerprinter(IdentityHashMap<?, ContentDigest> known, Function<Body, ?> bodies) {
    this.known = known;
    this.bodies = bodies;
  }

  /** The fingerprint of a value; of texts, numbers, records, lists, maps, dates or null. */
  public ContentDigest of(@Nullable Object value) {
    add(value);
    return parts.takeDigest();
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      parts.writeInt(NULL);
    } else if (value instanceof String text) {
      parts.writeInt(TEXT);
      parts.writeText(text);
    } else if (value instanceof Record) {
      addRecord(value);
    } else if (value instanceof List<?> list) {
      parts.writeInt(LIST);
      parts.writeInt(list.size());
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      parts.writeInt(MAP);
      parts.writeInt(map.size());
      List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
      entries.sort((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()));
      for (Map.Entry<?, ?> entry : entries) {
        add(entry.getKey());
        add(entry.getValue());
      }
    } else if (value instanceof LocalDate day) {
      parts.writeInt(DAY);
      parts.writeLong(day.toEpochDay());
    } else if (value instanceof Integer number) {
      parts.writeInt(NUMBER);
      parts.writeInt(number);
    } else {
      parts.writeInt(OTHER);
      parts.writeText(value.getClass().getName());
      parts.writeText(value.toString());
    }
  }

  private void addRecord(Object value) {
    if (value instanceof ContentDigest digest) {
      addDigest(digest);
    } else if (value instanceof Body body) {
      add(bodies.apply(body));
    } else {
      ContentDigest digest = known.get(value);
      if (digest != null) {
        addDigest(digest);
      } else if (value instanceof SharedInputs) {
        addDigest(ofShared(value));
      } else {
        addComponents(value);
      }
    }
  }

  private ContentDigest ofShared(Object value) {
    ContentDigest digest = shared.get(value);
    if (digest == null) {
      Fingerprinter other = new Fingerprinter(known, bodies);
      other.addComponents(value);
      digest = other.parts.takeDigest();
      shared.put(value, digest);
    }
    return digest;
  }

  private void addDigest(ContentDigest digest) {
    parts.writeInt(DIGEST);
    parts.writeLong(digest.high());
    parts.writeLong(digest.low());
  }

  private void addComponents(Object value) {
    Components components = Components.of(value.getClass());
    int count = components.count();
    parts.writeInt(RECORD);
    parts.writeInt(count);
    for (int i = 0; i < count; i++) {
      add(components.value(value, i));
    }
  }
}
