package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import dev.dateline.read.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What was read from an input by this build, or by the one before: then it stays bytes until
 * somebody asks for it. The bytes are kept for the next build as they are.
 */
final class KnownResult {
  private final @Nullable StoredResults stored;
  private final byte[] encoded;
  private final int from;
  private final int length;
  private volatile @Nullable ReadResult result;

  private KnownResult(
      @Nullable StoredResults stored,
      byte[] encoded,
      int from,
      int length,
      @Nullable ReadResult result) {
    this.stored = stored;
    this.encoded = encoded;
    this.from = from;
    this.length = length;
    this.result = result;
  }

  static KnownResult of(ReadResult result) {
    byte[] encoded = ReadResultCodec.encode(result);
    return new KnownResult(null, encoded, 0, encoded.length, result);
  }

  static KnownResult in(StoredResults stored, int from, int length) {
    return new KnownResult(stored, new byte[0], from, length, null);
  }

  /** Null when what is stored is damaged: then the input has to be read again. */
  @Nullable ReadResult get() {
    ReadResult known = result;
    if (known == null) {
      byte[] bytes = bytes();
      known = bytes == null ? null : ReadResultCodec.decode(bytes, from);
      result = known;
    }
    return known;
  }

  /** Of all that pages which list an article show of it; a body that changes leaves it as it is. */
  ContentDigest fingerprint() {
    byte[] bytes = bytes();
    if (bytes == null) {
      throw new IllegalStateException("there is nothing to show");
    }
    return ContentDigest.of(bytes, ReadResultCodec.endOfBody(bytes, from), from + length);
  }

  private byte @Nullable [] bytes() {
    return stored == null ? encoded : stored.bytes();
  }

  /**
   * @return how many bytes that took
   */
  int writeTo(OutputStream out) throws IOException {
    byte[] bytes = bytes();
    if (bytes == null) {
      return 0;
    }
    out.write(bytes, from, length);
    return length;
  }
}
