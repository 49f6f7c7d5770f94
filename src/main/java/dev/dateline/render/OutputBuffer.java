package dev.dateline.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Characters written to it become UTF-8 bytes at once. It is kept for many pages, so that a page
 * costs no memory of its own; each thread has one.
 *
 * <pre>{@code
 * out.clear();
 * renderer.render(view, out);
 * writer.put(path, out.array(), out.size());
 * }</pre>
 */
public final class OutputBuffer extends Writer {
  private static final int MAX_BYTES_OF_A_CHAR = 3;

  /** Stands for half of a surrogate pair without the other. */
  private static final char[] REPLACEMENT = {'\uFFFD'};

  private static final int LONGEST_ESCAPE = 6;

  /** What stands in HTML for an ASCII character that cannot stand there itself. */
  private static final byte[][] ESCAPES = new byte[0x80][];

  static {
    ESCAPES['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII);
    ESCAPES['>'] = "&gt;".getBytes(StandardCharsets.US_ASCII);
    ESCAPES['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII);
    ESCAPES['"'] = "&quot;".getBytes(StandardCharsets.US_ASCII);
    ESCAPES['\''] = "&#39;".getBytes(StandardCharsets.US_ASCII);
  }

  private final char[] piece = new char[1 << 12];
  private byte[] bytes = new byte[1 << 15];
  private int size;

  /** The first half of a surrogate pair whose second half is yet to be written, or 0. */
  private char highSurrogate;

  /** Forgets what was written. */
  public void clear() {
    size = 0;
    highSurrogate = 0;
  }

  /** What was written is the first {@link #size()} bytes of it, until the next change. */
  public byte[] array() {
    return bytes;
  }

  public int size() {
    return size;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(char[] chars) {
    write(chars, 0, chars.length);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    ensureRoomFor((length + 1) * MAX_BYTES_OF_A_CHAR);
    int end = offset + length;
    for (int i = offset; i < end; ) {
      if (highSurrogate != 0) {
        i += writeAfterHighSurrogate(chars[i]);
      }
      i = writeUpToSurrogate(chars, i, end);
      if (i < end) {
        writeSurrogate(chars[i++]);
      }
    }
  }

  @Override
  public void write(String text, int offset, int length) {
    int end = offset + length;
    for (int i = offset; i < end; i += piece.length) {
      int count = Math.min(piece.length, end - i);
      text.getChars(i, i + count, piece, 0);
      write(piece, 0, count);
    }
  }

  /** Writes what is UTF-8 already. */
  void write(byte[] ready) {
    ensureRoomFor(ready.length + MAX_BYTES_OF_A_CHAR);
    if (highSurrogate != 0) {
      writeAfterHighSurrogate(REPLACEMENT[0]);
    }
    System.arraycopy(ready, 0, bytes, size, ready.length);
    size += ready.length;
  }

  /** Writes a text so that it can stand in HTML, in an attribute's value too. */
  void writeEscaped(String text) {
    // Java keeps most texts as these bytes: to copy them is quicker than to ask for each character.
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    ensureRoomFor(latin.length * LONGEST_ESCAPE);
    int written = highSurrogate == 0 ? writeEscapedLatin(latin, text) : 0;
    if (written < text.length()) {
      writeEscapedFrom(written, text);
    }
  }

  /**
   * @param latin the text's characters, with {@code ?} for one that is not Latin-1
   * @return the index of the first such character, or else the end
   */
  private int writeEscapedLatin(byte[] latin, String text) {
    byte[] to = bytes;
    int at = size;
    int i = 0;
    for (; i < latin.length; i++) {
      byte c = latin[i];
      // Most characters are letters, which come after all that are escaped.
      if (c > '?') {
        to[at++] = c;
      } else if (c < 0) {
        to[at++] = (byte) (0xC0 | ((c & 0xFF) >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (ESCAPES[c] != null) {
        for (byte b : ESCAPES[c]) {
          to[at++] = b;
        }
      } else if (c == '?' && text.charAt(i) != '?') {
        break;
      } else {
        to[at++] = c;
      }
    }
    size = at;
    return i;
  }

  private void writeEscapedFrom(int from, String text) {
    int run = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      byte[] escape = c < ESCAPES.length ? ESCAPES[c] : null;
      if (escape != null) {
        write(text, run, i - run);
        write(escape);
        run = i + 1;
      }
    }
    write(text, run, text.length() - run);
  }

  @Override
  public void write(int character) {
    piece[0] = (char) character;
    write(piece, 0, 1);
  }

  /**
   * Encodes after RFC 3629, section 3.
   *
   * @return the index of the first surrogate, or else the end
   */
  private int writeUpToSurrogate(char[] chars, int from, int end) {
    byte[] to = bytes;
    int at = size;
    int i = from;
    for (; i < end; i++) {
      char c = chars[i];
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        break;
      }
    }
    size = at;
    return i;
  }

  private void writeSurrogate(char c) {
    if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
    } else {
      writeUpToSurrogate(REPLACEMENT, 0, 1);
    }
  }

  /**
   * @return how many characters that took: 1 when {@code c} completes the pair, else 0
   */
  private int writeAfterHighSurrogate(char c) {
    char high = highSurrogate;
    highSurrogate = 0;
    if (!Character.isLowSurrogate(c)) {
      writeUpToSurrogate(REPLACEMENT, 0, 1);
      return 0;
    }
    int codePoint = Character.toCodePoint(high, c);
    bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
    return 1;
  }

  private void ensureRoomFor(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
