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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** In the order of the file. */
  private final Map<String, ContentDigest> files;

  /** More digests of the same files. */
  private final Map<String, List<ContentDigest>> others;

  /** The length of its file without a line that was cut off; -1 if there is no such file. */
  private final long length;

  private OutputManifest(
      Map<String, ContentDigest> files, Map<String, List<ContentDigest>> others, long length) {
    this.files = files;
    this.others = others;
    this.length = length;
  }

  private static OutputManifest lost() {
    return new OutputManifest(Map.of(), Map.of(), -1);
  }

  /** What the file lists; nothing, and lost, if it is missing or is not as it was written. */
  static OutputManifest read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return lost();
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return read(bytes);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return lost();
    }
  }

  private static OutputManifest read(byte[] bytes) {
    int last = bytes.length;
    while (bytes[last - 1] != '\n') {
      last--;
    }
    int start = endOfLine(bytes, 0) + 1;
    String firstLine = new String(bytes, 0, start, StandardCharsets.UTF_8);
    byte[] lines = Arrays.copyOfRange(bytes, start, start + wholeLength(firstLine));
    if (start + lines.length > last || !firstLine.equals(firstLine(lines))) {
      throw new IllegalArgumentException("the lines are not those that were written");
    }
    Map<String, ContentDigest> files = new LinkedHashMap<>(lines.length / 40);
    Map<String, List<ContentDigest>> others = new HashMap<>();
    while (start < last) {
      int path = start + DIGEST_LENGTH + 1;
      int end = endOfLine(bytes, path);
      String name = new String(bytes, path, end - path, StandardCharsets.UTF_8);
      ContentDigest digest = ContentDigest.parse(bytes, start);
      ContentDigest first = files.putIfAbsent(name, digest);
      if (first != null && !first.equals(digest)) {
        others.computeIfAbsent(name, none -> new ArrayList<>()).add(digest);
      }
      start = end + 1;
    }
    return new OutputManifest(files, others, last);
  }

  private static int endOfLine(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** The length that the first line names. */
  private static int wholeLength(String firstLine) {
    int start = FIRST_WORDS.length();
    return Integer.parseUnsignedInt(firstLine, start, firstLine.indexOf(' ', start), 10);
  }

  private static String firstLine(byte[] lines) {
    return FIRST_WORDS + lines.length + " " + ContentDigest.of(lines) + "\n";
  }

  /** Whether it is not known what Dateline wrote. */
  boolean isLost() {
    return length < 0;
  }

  boolean holds(String path) {
    return files.containsKey(path);
  }

  boolean holds(String path, ContentDigest digest) {
    return digest.equals(files.get(path)) || others.getOrDefault(path, List.of()).contains(digest);
  }

  Iterable<String> paths() {
    return files.keySet();
  }

  int size() {
    return files.size();
  }

  /** Whether these are the files, each with this digest alone. */
  boolean isExactly(Map<String, ContentDigest> now) {
    if (!others.isEmpty() || files.size() != now.size()) {
      return false;
    }
    for (Map.Entry<String, ContentDigest> file : now.entrySet()) {
      if (!file.getValue().equals(files.get(file.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Adds to the manifest on disk what is about to be written beside what is there already. */
  void announce(Map<String, ContentDigest> next, Path file) throws IOException {
    if (isLost()) {
      OutputManifest.write(Map.of(), List.of(), file);
    }
    StringBuilder text = new StringBuilder();
    next.forEach(
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

  /** Writes the manifest of a folder that Dateline has written nothing to yet. */
  static void writeEmpty(Path file) throws IOException {
    write(Map.of(), List.of(), file);
  }

  /**
   * Replaces the file by one that lists these files, in one step, so that it is never seen
   * half-written.
   */
  void replace(Map<String, ContentDigest> now, Path file) throws IOException {
    List<String> paths = new ArrayList<>(now.size());
    for (String path : files.keySet()) {
      if (now.containsKey(path)) {
        paths.add(path);
      }
    }
    if (paths.size() < now.size()) {
      for (String path : now.keySet()) {
        if (!files.containsKey(path)) {
          paths.add(path);
        }
      }
    }
    // Most are in order already, which makes this quick.
    paths.sort(null);
    write(now, paths, file);
  }

  private static void write(Map<String, ContentDigest> files, List<String> paths, Path file)
      throws IOException {
    StringBuilder text = new StringBuilder(paths.size() * 96);
    for (String path : paths) {
      ContentDigest digest = files.get(path);
      if (digest != null) {
        appendLine(text, path, digest);
      }
    }
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
}
