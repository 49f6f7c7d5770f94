package dev.dateline.build;

import dev.dateline.read.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What was read from an input by this build, or by the one before: then it stays bytes until
 * somebody asks for it, and is kept as the same bytes for the next build.
 */
final class KnownResult {
  private final @Nullable StoredResults stored;
  private final int from;
  private final int length;
  private volatile @Nullable ReadResult result;

  private KnownResult(
      @Nullable StoredResults stored, int from, int length, @Nullable ReadResult result) {
    this.stored = stored;
    this.from = from;
    this.length = length;
    this.result = result;
  }

  static KnownResult of(ReadResult result) {
    return new KnownResult(null, 0, 0, result);
  }

  static KnownResult in(StoredResults stored, int from, int length) {
    return new KnownResult(stored, from, length, null);
  }

  /** Null when what is stored is damaged: then the input has to be read again. */
  @Nullable ReadResult get() {
    ReadResult known = result;
    if (known == null && stored != null) {
      known = decode(stored);
      result = known;
    }
    return known;
  }

  private @Nullable ReadResult decode(StoredResults results) {
    byte[] bytes = results.bytes();
    return bytes == null ? null : ReadResultCodec.read(new CacheInput(bytes, from));
  }

  /**
   * @return how many bytes that took
   */
  int writeTo(OutputStream out) throws IOException {
    byte[] bytes = stored == null ? null : stored.bytes();
    if (bytes != null) {
      out.write(bytes, from, length);
      return length;
    }
    ReadResult known = get();
    if (known == null) {
      return 0;
    }
    CacheOutput encoded = new CacheOutput();
    ReadResultCodec.write(encoded, known);
    return encoded.writeTo(out);
  }
}
