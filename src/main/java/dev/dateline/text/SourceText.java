package dev.dateline.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the bytes of an input. A byte order mark is dropped and every line ends with {@code \n},
 * so that an offset means the same character each time the file is read.
 */
public final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int BOM_LENGTH = 3;
  private static final String HINT = "save the file as UTF-8";

  private SourceText() {}

  /**
   * The text of the bytes of a file.
   *
   * @throws UnreadableText when the bytes are not UTF-8 or hold a NUL
   */
  public static String decode(byte[] bytes) throws UnreadableText {
    int start = hasBom(bytes) ? BOM_LENGTH : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      requireUtf8(bytes, start);
    }
    boolean returns = false;
    for (byte b : bytes) {
      if (b == 0) {
        int line = lineAt(text, text.indexOf('\0'));
        throw new UnreadableText(line, "holds a NUL, as no text does", HINT);
      }
      returns |= b == '\r';
    }
    return returns ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
  }

  private static boolean hasBom(byte[] bytes) {
    return bytes.length >= BOM_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static void requireUtf8(byte[] bytes, int start) throws UnreadableText {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    if (!result.isError()) {
      return;
    }
    int line = 1;
    for (int i = start; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String hex = Integer.toHexString(bytes[in.position()] & 0xff);
    throw new UnreadableText(line, "is not UTF-8: byte 0x" + hex + " is no character", HINT);
  }

  /** The offset of the end of the line that an offset is in, before its line feed. */
  public static int endOfLine(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** The 1-based line of an offset. */
  public static int lineAt(String text, int offset) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }
}
