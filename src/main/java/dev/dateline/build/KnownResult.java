package dev.dateline.build;

import dev.dateline.build.ByteStore.Slice;
import dev.dateline.read.ReadResult;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What was read from an input by this build, or by one before: then it stays bytes in a store until
 * somebody asks for it.
 */
final class KnownResult {
  private final @Nullable ByteStore store;
  private final Slice slice;
  private final byte[] encoded;
  private volatile @Nullable ReadResult result;

  private KnownResult(
      @Nullable ByteStore store, Slice slice, byte[] encoded, @Nullable ReadResult result) {
    this.store = store;
    this.slice = slice;
    this.encoded = encoded;
    this.result = result;
  }

  static KnownResult of(ReadResult result) {
    byte[] encoded = ReadResultCodec.encode(result);
    return new KnownResult(null, new Slice(0, encoded.length, 0), encoded, result);
  }

  static KnownResult in(ByteStore store, Slice slice) {
    return new KnownResult(store, slice, new byte[0], null);
  }

  /** Null when what is stored is damaged: then the input has to be read again. */
  @Nullable ReadResult get() {
    ReadResult known = result;
    if (known == null) {
      CacheInput in = open();
      known = in == null ? null : ReadResultCodec.decode(in);
      result = known;
    }
    return known;
  }

  /**
   * Of all that pages which list an article show of it; a body that changes leaves it as it is.
   * Null when what is stored is damaged.
   */
  @Nullable ContentDigest fingerprint() {
    CacheInput in = open();
    if (in == null) {
      return null;
    }
    int start = in.position();
    ReadResultCodec.skipBody(in);
    return in.digest(start + slice.length() - in.position());
  }

  private @Nullable CacheInput open() {
    return store == null ? new CacheInput(encoded, 0) : store.open(slice);
  }

  /** How many bytes it takes in a store; 0 if it is not there. */
  int lengthIn(ByteStore target) {
    return store == target ? slice.length() : 0;
  }

  /**
   * Where it is in a store, to which it is added unless it came from there.
   *
   * @return null when it is not to be had any more
   */
  @Nullable Slice keptIn(ByteStore target) throws IOException {
    if (store == null) {
      return target.add(encoded, encoded.length);
    }
    return store == target ? slice : target.addFrom(store, slice);
  }
}
