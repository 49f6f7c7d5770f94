package dev.dateline.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads any file as text, to look for words in it. */
final class SearchedText {
  /** Larger files hold data; no article is so long. */
  private static final long LARGEST = 64 << 20;

  /** How much of a file tells whether it is text. */
  private static final int START = 8192;

  private SearchedText() {}

  /** The text of a file in UTF-8, UTF-16 or Latin-1; null when it is no text, such as a picture. */
  static @Nullable String of(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return null;
      }
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String decode(byte[] bytes) {
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    for (int i = 0; i < Math.min(bytes.length, START); i++) {
      if (bytes[i] == 0) {
        return null;
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
