package dev.dateline.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects the text of a file, in UTF-8. It is kept for many files, so that its memory is used
 * again; each thread has one.
 *
 * <pre>{@code
 * renderer.render(path, "home.ftlh", view, out);
 * byte[] bytes = out.toByteArray();
 * }</pre>
 */
public final class OutputBuffer extends Writer {
  private byte[] bytes = new byte[1 << 15];
  private int size;

  /** The first half of a surrogate pair whose second half is written next; 0 for none. */
  private char half;

  /** Forgets what was written. */
  public void clear() {
    size = 0;
    half = 0;
  }

  /** What was written, in UTF-8. */
  public byte[] toByteArray() {
    endHalf();
    return Arrays.copyOf(bytes, size);
  }

  /** What was written. */
  @Override
  public String toString() {
    endHalf();
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character));
  }

  /** Most of what a template writes itself is ASCII, which needs no encoder. */
  @Override
  public void write(char[] chars, int offset, int length) {
    if (half != 0) {
      write(new String(chars, offset, length));
      return;
    }
    reserve(length);
    int end = offset + length;
    int at = size;
    for (int i = offset; i < end; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        write(new String(chars, offset, length));
        return;
      }
      bytes[at++] = (byte) c;
    }
    size = at;
  }

  @Override
  public void write(String part) {
    String text = part;
    if (half != 0) {
      text = half + part;
      half = 0;
    }
    int last = text.length() - 1;
    if (last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
      half = text.charAt(last);
      text = text.substring(0, last);
    }
    append(text);
  }

  private void endHalf() {
    if (half != 0) {
      append(String.valueOf(half));
      half = 0;
    }
  }

  private void append(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  private void reserve(int length) {
    if (length > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, length)));
    }
  }

  @Override
  public void write(String part, int offset, int length) {
    write(part.substring(offset, offset + length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
