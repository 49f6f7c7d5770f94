package dev.dateline.cache;

import dev.dateline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/** What was read from an input, as bytes that are decoded when somebody asks for it. */
public final class StoredResult {
  private static final byte[] NONE = {};

  /** The file of the last build that holds the bytes; null when they are here. */
  private final @Nullable StoredBytes last;

  private final int from;
  private final int length;
  private final byte[] encoded;
  private volatile @Nullable ReadResult result;

  private StoredResult(
      @Nullable StoredBytes last,
      int from,
      int length,
      byte[] encoded,
      @Nullable ReadResult result) {
    this.last = last;
    this.from = from;
    this.length = length;
    this.encoded = encoded;
    this.result = result;
  }

  /** Encodes what was read. */
  public static StoredResult of(ReadResult result) {
    byte[] encoded = encode(result);
    return new StoredResult(null, 0, encoded.length, encoded, result);
  }

  private static byte[] encode(ReadResult result) {
    BinaryOutput out = new BinaryOutput();
    RecordCodec.of(ReadResult.class).write(result, out);
    return out.toBytes();
  }

  /**
   * What was read; decoded by the first call, which must come before {@link BuildCache#release}.
   */
  public ReadResult get() {
    ReadResult known = result;
    if (known == null) {
      BinaryInput in = last == null ? new BinaryInput(encoded, 0) : last.at(from);
      known = (ReadResult) RecordCodec.of(ReadResult.class).read(in);
      result = known;
    }
    return known;
  }

  void write(BinaryOutput out) {
    out.writeInt(length);
    if (last == null) {
      out.writeBytes(encoded, 0, length);
    } else if (!out.copyFrom(last, from, length)) {
      // The same bytes as before.
      out.writeBytes(encode(get()), 0, length);
    }
  }

  static StoredResult read(BinaryInput in) {
    int length = in.readSize();
    StoredResult result = new StoredResult(in.source(), in.position(), length, NONE, null);
    in.skip(length);
    return result;
  }
}
