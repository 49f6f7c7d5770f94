package dev.dateline.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Collects the text of a file. It is kept for many files, so that its memory is used again; each
 * thread has one.
 *
 * <pre>{@code
 * renderer.render(path, "home.ftlh", view, out);
 * byte[] bytes = out.toByteArray();
 * }</pre>
 */
public final class OutputBuffer extends Writer {
  private final StringBuilder text = new StringBuilder(1 << 15);

  /** Forgets what was written. */
  public void clear() {
    text.setLength(0);
  }

  /** What was written, in UTF-8. */
  public byte[] toByteArray() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What was written. */
  @Override
  public String toString() {
    return text.toString();
  }

  @Override
  public void write(int character) {
    text.append((char) character);
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    text.append(chars, offset, length);
  }

  @Override
  public void write(String part) {
    text.append(part);
  }

  @Override
  public void write(String part, int offset, int length) {
    text.append(part, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
