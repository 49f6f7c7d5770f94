package dev.dateline.text;

import com.dynatrace.hash4j.hashing.HashStream128;

/** Takes the parts of a value one after the other and gives their digest. */
public final class DigestStream {
  private final HashStream128 stream = ContentDigest.HASHER.hashStream();

  public DigestStream add(int number) {
    stream.putInt(number);
    return this;
  }

  public DigestStream add(long number) {
    stream.putLong(number);
    return this;
  }

  /** The characters of a text and how many there are. */
  public DigestStream add(String text) {
    stream.putString(text);
    return this;
  }

  DigestStream add(byte[] bytes, int length) {
    stream.putBytes(bytes, 0, length);
    return this;
  }

  /** The digest of what was added; the stream is empty afterwards. */
  public ContentDigest digest() {
    ContentDigest digest = ContentDigest.of(stream.get());
    stream.reset();
    return digest;
  }
}
