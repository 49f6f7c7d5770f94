package dev.dateline.cache;

import dev.dateline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/** What was read from an input, in this build or the last one. */
public final class StoredResult {
  /** The file of the last build, which holds it as bytes; null when it was read in this build. */
  private final @Nullable StoredBytes last;

  private final int from;
  private final int length;
  private volatile @Nullable ReadResult result;

  private StoredResult(
      @Nullable StoredBytes last, int from, int length, @Nullable ReadResult result) {
    this.last = last;
    this.from = from;
    this.length = length;
    this.result = result;
  }

  /** What was read just now. */
  public static StoredResult of(ReadResult result) {
    return new StoredResult(null, 0, 0, result);
  }

  static StoredResult read(BinaryInput in) {
    int length = in.readSize();
    StoredResult result = new StoredResult(in.source(), in.position(), length, null);
    in.skip(length);
    return result;
  }

  /**
   * What was read; decoded by the first call, which must come before {@link BuildCache#release}.
   */
  public ReadResult get() {
    ReadResult known = result;
    if (known == null) {
      if (last == null) {
        throw new IllegalStateException("a result of no build");
      }
      known = (ReadResult) RecordCodec.of(ReadResult.class).read(last.at(from));
      result = known;
    }
    return known;
  }

  void write(BinaryOutput out) {
    if (last != null && out.isCopying(last)) {
      out.writeInt(length);
      out.copy(from, length);
    } else {
      byte[] bytes = encode();
      out.writeInt(bytes.length);
      out.writeBytes(bytes, 0, bytes.length);
    }
  }

  private byte[] encode() {
    BinaryOutput out = new BinaryOutput();
    RecordCodec.of(ReadResult.class).write(get(), out);
    return out.toBytes();
  }
}
