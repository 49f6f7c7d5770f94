package dev.dateline.cache;

import dev.dateline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/** What was read from an input, as bytes that are decoded when somebody asks for it. */
public final class StoredResult {
  private final byte[] bytes;
  private final int from;
  private final int length;
  private volatile @Nullable ReadResult result;

  private StoredResult(byte[] bytes, int from, int length, @Nullable ReadResult result) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
    this.result = result;
  }

  /** Encodes what was read. */
  public static StoredResult of(ReadResult result) {
    BinaryOutput out = new BinaryOutput();
    RecordCodec.of(ReadResult.class).write(result, out);
    byte[] bytes = out.toBytes();
    return new StoredResult(bytes, 0, bytes.length, result);
  }

  /** What was read; decoded by the first call. */
  public ReadResult get() {
    ReadResult known = result;
    if (known == null) {
      known = (ReadResult) RecordCodec.of(ReadResult.class).read(new BinaryInput(bytes, from));
      result = known;
    }
    return known;
  }

  void write(BinaryOutput out) {
    out.writeInt(length);
    out.writeBytes(bytes, from, length);
  }

  static StoredResult read(BinaryInput in) {
    int length = in.readSize();
    StoredResult result = new StoredResult(in.bytes(), in.position(), length, null);
    in.skip(length);
    return result;
  }
}
