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
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that Dateline wrote into an output folder, each with the digest of its
 * bytes. Held in the output folder itself, so that the folder says what in it may be replaced and
 * removed. A path may have several digests while a build is under way: the old bytes and the new
 * ones. A few changes are added at its end; after many it is written anew.
 *
 * <pre>{@code
 * dateline output 2 <length in bytes and digest of the next lines, as they were written together>
 * <digest> <path>
 * <digest> <path of a file that a build under way is about to write>
 * = <digest> <path of a file that has been written>
 * - <path of a file that is no longer Dateline's>
 * }</pre>
 */
final class OutputManifest {
  private static final String FIRST_WORDS = "dateline output 2 ";
  private static final int DIGEST_LENGTH = 32;

  /** One part in so many of the file may be added to it before it is written anew. */
  private static final int MOST_ADDED = 4;

  /** In the order of the file. */
  private final Map<String, ContentDigest> files;

  /** More digests of the same files. */
  private final Map<String, List<ContentDigest>> others;

  /** Announced since it was read. */
  private final Set<String> changed = new TreeSet<>();

  /** The length of the part of its file that was written together. */
  private long base;

  /** The length of its file without a line that was cut off; -1 if there is no such file. */
  private long length;

  private OutputManifest(
      Map<String, ContentDigest> files, Map<String, List<ContentDigest>> others) {
    this.files = files;
    this.others = others;
  }

  private static OutputManifest lost() {
    OutputManifest lost = new OutputManifest(Map.of(), Map.of());
    lost.length = -1;
    return lost;
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
    OutputManifest manifest =
        new OutputManifest(new LinkedHashMap<>(lines.length / 40), new HashMap<>());
    manifest.base = (long) start + lines.length;
    manifest.length = last;
    while (start < last) {
      start = manifest.readLine(bytes, start);
    }
    return manifest;
  }

  /**
   * @return where the next line begins
   */
  private int readLine(byte[] bytes, int start) {
    int end = endOfLine(bytes, start);
    if (bytes[start] == '-') {
      String path = text(bytes, start + 2, end);
      files.remove(path);
      others.remove(path);
      return end + 1;
    }
    boolean settled = bytes[start] == '=';
    int digits = settled ? start + 2 : start;
    ContentDigest digest = ContentDigest.parse(bytes, digits);
    String path = text(bytes, digits + DIGEST_LENGTH + 1, end);
    ContentDigest before = settled ? files.put(path, digest) : files.putIfAbsent(path, digest);
    if (settled) {
      others.remove(path);
    } else if (before != null && !before.equals(digest)) {
      others.computeIfAbsent(path, none -> new ArrayList<>()).add(digest);
    }
    return end + 1;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
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

  /** Files that were written and are not among these. */
  List<String> pathsBeside(Map<String, ContentDigest> now) {
    List<String> beside = new ArrayList<>();
    for (String path : files.keySet()) {
      if (!now.containsKey(path)) {
        beside.add(path);
      }
    }
    return beside;
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
      writeEmpty(file);
      length = Files.size(file);
      base = length;
    }
    StringBuilder text = new StringBuilder();
    next.forEach(
        (path, digest) -> {
          if (!digest.equals(files.get(path))) {
            changed.add(path);
            if (!holds(path, digest)) {
              appendLine(text, path, digest);
            }
          }
        });
    append(text, file);
  }

  /**
   * Makes the manifest on disk list these files, each with this digest alone, after they were
   * announced and have been written.
   *
   * @param gone the {@link #pathsBeside} these files
   */
  void settle(Map<String, ContentDigest> now, List<String> gone, Path file) throws IOException {
    changed.addAll(others.keySet());
    StringBuilder text = new StringBuilder();
    for (String path : changed) {
      ContentDigest digest = now.get(path);
      if (digest != null) {
        appendLine(text.append("= "), path, digest);
      }
    }
    for (String path : gone) {
      text.append("- ").append(path).append('\n');
    }
    if (length + text.length() > base + base / MOST_ADDED) {
      replace(now, file);
    } else {
      append(text, file);
    }
  }

  private void append(StringBuilder text, Path file) throws IOException {
    ByteBuffer lines = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.truncate(length);
      out.position(length);
      length += lines.remaining();
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
    length = Files.size(file);
    base = length;
  }

  /** Writes the end of the last line once more, so that the file is as young as can be. */
  void touch(Path file) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(new byte[] {'\n'}), length - 1);
    }
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
