package dev.dateline.write;

import dev.dateline.model.ContentDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of the files that Dateline wrote into an output folder, each with the digest of its
 * bytes. Held in the output folder itself, so that the folder says what in it may be replaced and
 * removed. A path may have several digests while a build is under way: the old bytes and the new
 * ones.
 *
 * <pre>{@code
 * dateline output 2 <length in bytes and digest of the next lines, as they were written together>
 * <digest> <path>
 * <digest> <path of a file that a build under way is about to write>
 * }</pre>
 */
final class OutputManifest {
  private static final String FIRST_WORDS = "dateline output 2 ";
  private static final int DIGEST_LENGTH = 32;

  private final Map<String, List<ContentDigest>> files;

  /** The length of its file without a line that was cut off; -1 if there is no such file. */
  private final long length;

  private OutputManifest(Map<String, List<ContentDigest>> files, long length) {
    this.files = files;
    this.length = length;
  }

  /** What the file lists; nothing, and lost, if it is missing or is not as it was written. */
  static OutputManifest read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new OutputManifest(new HashMap<>(), -1);
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return read(bytes);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return new OutputManifest(new HashMap<>(), -1);
    }
  }

  private static OutputManifest read(byte[] bytes) {
    int last = bytes.length;
    while (bytes[last - 1] != '\n') {
      last--;
    }
    String text = new String(bytes, 0, last, StandardCharsets.UTF_8);
    int start = text.indexOf('\n') + 1;
    byte[] lines = Arrays.copyOfRange(bytes, start, start + wholeLength(text));
    if (!text.startsWith(firstLine(lines))) {
      throw new IllegalArgumentException("the lines are not those that were written");
    }
    Map<String, List<ContentDigest>> files = new HashMap<>();
    for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      int path = start + DIGEST_LENGTH + 1;
      files.merge(text.substring(path, end), List.of(digest(text, start)), OutputManifest::union);
      start = end + 1;
    }
    return new OutputManifest(files, last);
  }

  /** The length that the first line names. */
  private static int wholeLength(String text) {
    int start = FIRST_WORDS.length();
    return Integer.parseUnsignedInt(text, start, text.indexOf(' ', start), 10);
  }

  private static String firstLine(byte[] lines) {
    return FIRST_WORDS + lines.length + " " + ContentDigest.of(lines) + "\n";
  }

  private static ContentDigest digest(String text, int start) {
    int middle = start + DIGEST_LENGTH / 2;
    return new ContentDigest(
        Long.parseUnsignedLong(text, start, middle, 16),
        Long.parseUnsignedLong(text, middle, start + DIGEST_LENGTH, 16));
  }

  /** Whether it is not known what Dateline wrote. */
  boolean isLost() {
    return length < 0;
  }

  boolean holds(String path) {
    return files.containsKey(path);
  }

  boolean holds(String path, ContentDigest digest) {
    return files.getOrDefault(path, List.of()).contains(digest);
  }

  Iterable<String> paths() {
    return files.keySet();
  }

  /** Whether these are the files, each with this digest alone. */
  boolean isExactly(Map<String, ContentDigest> others) {
    if (files.size() != others.size()) {
      return false;
    }
    for (Map.Entry<String, ContentDigest> other : others.entrySet()) {
      List<ContentDigest> digests = files.get(other.getKey());
      if (digests == null || digests.size() != 1 || !digests.get(0).equals(other.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Adds to the manifest on disk what is about to be written beside what is there already. */
  void announce(Map<String, ContentDigest> others, Path file) throws IOException {
    if (isLost()) {
      of(Map.of()).write(file);
    }
    StringBuilder text = new StringBuilder();
    others.forEach(
        (path, digest) -> {
          if (!holds(path, digest)) {
            appendLine(text, path, digest);
          }
        });
    ByteBuffer lines = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (!isLost()) {
        out.truncate(length);
      }
      out.position(out.size());
      while (lines.hasRemaining()) {
        out.write(lines);
      }
    }
  }

  static OutputManifest of(Map<String, ContentDigest> files) {
    Map<String, List<ContentDigest>> lists = new HashMap<>(files.size() * 4 / 3 + 1);
    files.forEach((path, digest) -> lists.put(path, List.of(digest)));
    return new OutputManifest(lists, 0);
  }

  /** Replaces the file in one step, so that it is never seen half-written. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(files.size() * 96);
    new TreeMap<>(files)
        .forEach(
            (path, digests) -> {
              for (ContentDigest digest : digests) {
                appendLine(text, path, digest);
              }
            });
    byte[] lines = text.toString().getBytes(StandardCharsets.UTF_8);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (OutputStream out = Files.newOutputStream(next)) {
      out.write(firstLine(lines).getBytes(StandardCharsets.UTF_8));
      out.write(lines);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void appendLine(StringBuilder text, String path, ContentDigest digest) {
    digest.appendTo(text);
    text.append(' ').append(path).append('\n');
  }

  private static List<ContentDigest> union(List<ContentDigest> some, List<ContentDigest> more) {
    List<ContentDigest> union = new ArrayList<>(some);
    for (ContentDigest digest : more) {
      if (!union.contains(digest)) {
        union.add(digest);
      }
    }
    union.sort((a, b) -> a.toString().compareTo(b.toString()));
    return union;
  }
}
