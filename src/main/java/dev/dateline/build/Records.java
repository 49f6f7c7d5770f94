package dev.dateline.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of files, by path and in a fixed order. It stays the bytes that it was read
 * from as far as it goes, as most builds look at each record once or at a few alone. May be used
 * from several threads.
 *
 * @param <T> what is remembered of a file
 */
final class Records<T> {
  /** After so many single records all are taken out of the bytes. */
  private static final int MOST_SINGLE = 16;

  private final byte[] bytes;
  private final int[] starts;
  private final Function<CacheInput, T> decoder;
  private final Map<String, T> newer;
  private int asked;
  private volatile @Nullable Map<String, T> all;

  private Records(
      byte[] bytes,
      int[] starts,
      Function<CacheInput, T> decoder,
      Map<String, T> newer,
      @Nullable Map<String, T> all) {
    this.bytes = bytes;
    this.starts = starts;
    this.decoder = decoder;
    this.newer = newer;
    this.all = all;
  }

  /** Puts a record into a cache. */
  interface Encoder<T> {
    void write(CacheOutput out, T record) throws IOException;
  }

  /** Looks at a record. */
  interface Visitor<T> {
    void visit(String path, T record) throws IOException;
  }

  /** In the order of the map. */
  static <T> Records<T> of(Map<String, T> all) {
    return new Records<>(
        new byte[0],
        new int[0],
        in -> {
          throw new IllegalStateException("there are no bytes");
        },
        Map.of(),
        all);
  }

  /** Those that {@link #write} put there; they are passed over. */
  static <T> Records<T> read(CacheInput in, Function<CacheInput, T> decoder) {
    int[] starts = new int[in.readSize()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = in.position();
      in.skip(in.readInt() - 1);
      in.skip(in.readInt());
    }
    return new Records<>(in.bytes(), starts, decoder, Map.of(), null);
  }

  void write(CacheOutput out, Encoder<T> encoder) throws IOException {
    CacheOutput one = new CacheOutput();
    out.writeInt(size());
    forEach(
        (path, record) -> {
          encoder.write(one, record);
          out.writeText(path);
          one.moveTo(out);
        });
  }

  /**
   * The same with others in the place of some.
   *
   * @param changes holds no path that is not among these
   */
  Records<T> with(Map<String, T> changes) {
    Map<String, T> known = all;
    if (known == null) {
      return new Records<>(bytes, starts, decoder, changes, null);
    }
    Map<String, T> changed = new LinkedHashMap<>(known);
    changed.putAll(changes);
    return of(changed);
  }

  /** Those that differ from earlier ones; null unless these are of the same paths. */
  @Nullable Map<String, T> changesSince(Records<T> before, BiPredicate<T, T> same)
      throws IOException {
    if (size() != before.size()) {
      return null;
    }
    Map<String, T> changes = new LinkedHashMap<>();
    for (Map.Entry<String, T> record : load().entrySet()) {
      T earlier = before.find(record.getKey());
      if (earlier == null) {
        return null;
      }
      if (!same.test(record.getValue(), earlier)) {
        changes.put(record.getKey(), record.getValue());
      }
    }
    return changes;
  }

  int size() {
    Map<String, T> known = all;
    return known == null ? starts.length : known.size();
  }

  /** Null when there is none of this path. */
  @Nullable T find(String path) {
    Map<String, T> known = all;
    if (known == null) {
      if (isOneOfFew()) {
        return search(path);
      }
      known = load();
    }
    return known.get(path);
  }

  private synchronized boolean isOneOfFew() {
    return asked++ < MOST_SINGLE;
  }

  private @Nullable T search(String path) {
    byte[] wanted = path.getBytes(StandardCharsets.UTF_8);
    for (int start : starts) {
      CacheInput in = new CacheInput(bytes, start);
      if (in.readInt() - 1 == wanted.length
          && Arrays.equals(
              bytes, in.position(), in.position() + wanted.length, wanted, 0, wanted.length)) {
        return at(start, path);
      }
    }
    return null;
  }

  private T at(int start, String path) {
    T known = newer.get(path);
    if (known != null) {
      return known;
    }
    CacheInput in = new CacheInput(bytes, start);
    in.skip(in.readInt() - 1);
    in.readInt();
    return decoder.apply(in);
  }

  void forEach(Visitor<T> visitor) throws IOException {
    Map<String, T> known = all;
    if (known != null) {
      for (Map.Entry<String, T> record : known.entrySet()) {
        visitor.visit(record.getKey(), record.getValue());
      }
      return;
    }
    for (int i = 0; i < starts.length; i++) {
      visit(i, visitor);
    }
  }

  private void visit(int index, Visitor<T> visitor) throws IOException {
    String path = new CacheInput(bytes, starts[index]).readText();
    visitor.visit(path, at(starts[index], path));
  }

  /** All of them, taken out of the bytes. */
  synchronized Map<String, T> load() {
    Map<String, T> known = all;
    if (known == null) {
      known = new LinkedHashMap<>(starts.length * 4 / 3 + 1);
      for (int start : starts) {
        String path = new CacheInput(bytes, start).readText();
        known.put(path, at(start, path));
      }
      all = known;
    }
    return known;
  }
}
