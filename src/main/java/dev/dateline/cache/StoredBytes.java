package dev.dateline.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the file of a build, from which results are decoded when somebody asks for them.
 * They are many, so they are let go once all that is needed was decoded; what goes on into the file
 * of the next build is then copied from this file.
 */
final class StoredBytes {
  /** So that records which nothing repeats don't fill the memory. */
  private static final int MOST_SHARED = 4096;

  private final Path file;
  private final int length;
  private final long checksum;
  private final Map<RecordCodec, Map<ByteBuffer, Object>> shared = new ConcurrentHashMap<>();
  private volatile byte @Nullable [] bytes;

  /**
   * @param checksum that stands at the end of the file
   */
  StoredBytes(Path file, byte[] bytes, long checksum) {
    this.file = file;
    this.bytes = bytes;
    this.length = bytes.length;
    this.checksum = checksum;
  }

  /** Reads from an index on; not possible after {@link #release}. */
  BinaryInput at(int from) {
    byte[] held = bytes;
    if (held == null) {
      throw new IllegalStateException("these bytes were let go");
    }
    return new BinaryInput(held, from, this);
  }

  /** Lets the bytes go. */
  void release() {
    bytes = null;
    shared.clear();
  }

  /** The file, to copy parts of it; null when it is another one by now. */
  @Nullable FileParts open() throws IOException {
    return FileParts.of(this, file, length, checksum);
  }

  /** Decodes a record; the same one for the same bytes. */
  Object shared(RecordCodec codec, byte[] held, int from, int size) {
    Map<ByteBuffer, Object> known = shared.computeIfAbsent(codec, any -> new ConcurrentHashMap<>());
    Object record = known.get(ByteBuffer.wrap(held, from, size));
    if (record == null) {
      record = codec.read(new BinaryInput(held, from, this));
      if (known.size() < MOST_SHARED) {
        known.put(ByteBuffer.wrap(Arrays.copyOfRange(held, from, from + size)), record);
      }
    }
    return record;
  }
}
