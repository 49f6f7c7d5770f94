package dev.dateline.write;

import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list of the files that Dateline wrote into an output folder, each with the digest of its
 * bytes. A path may have several digests while a build is under way: the old bytes and the new
 * ones. As text, in a {@link ManifestFile}:
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

  /** What is known when there is no list, or it is damaged. */
  static final OutputManifest LOST = new OutputManifest(Map.of(), Map.of(), 0);

  /** In the order of the text. */
  private final Map<String, ContentDigest> files;

  /** More digests of the same files. */
  private final Map<String, List<ContentDigest>> others;

  /** The length of the part of the text that was written together. */
  private final int base;

  private OutputManifest(
      Map<String, ContentDigest> files, Map<String, List<ContentDigest>> others, int base) {
    this.files = files;
    this.others = others;
    this.base = base;
  }

  /**
   * What a text lists.
   *
   * @param length of the text in the bytes, without a line that was cut off
   * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when it is damaged
   */
  static OutputManifest parse(byte[] bytes, int length) {
    int start = endOfLine(bytes, 0) + 1;
    String firstLine = text(bytes, 0, start);
    byte[] lines = Arrays.copyOfRange(bytes, start, start + wholeLength(firstLine));
    int base = start + lines.length;
    if (base > length || !firstLine.equals(firstLine(lines))) {
      throw new IllegalArgumentException("the lines are not those that were written");
    }
    OutputManifest manifest =
        new OutputManifest(new LinkedHashMap<>(lines.length / 40), new HashMap<>(), base);
    while (start < length) {
      start = manifest.readLine(bytes, start);
    }
    return manifest;
  }

  /**
   * What a text is known to list of some files; all else of it is not looked at.
   *
   * @param firstLine of the text
   * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when it is damaged
   */
  static OutputManifest partly(String firstLine, Map<String, ContentDigest> files) {
    int base = firstLine.length() + wholeLength(firstLine);
    return new OutputManifest(Map.copyOf(files), Map.of(), base);
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
    return base == 0;
  }

  /** The length of the part of the text that was written together. */
  int base() {
    return base;
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

  /** Whether this is the one digest of a file. */
  boolean isSettled(String path, ContentDigest digest) {
    return digest.equals(files.get(path)) && !others.containsKey(path);
  }

  /** Files that have several digests. */
  Set<String> unsettled() {
    return others.keySet();
  }

  /** The text that lists these files. */
  byte[] text(Map<String, ContentDigest> now) {
    StringBuilder text = new StringBuilder(now.size() * 96);
    for (String path : inOrder(now)) {
      ContentDigest digest = now.get(path);
      if (digest != null) {
        appendLine(text, path, digest);
      }
    }
    byte[] lines = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] firstLine = firstLine(lines).getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(firstLine, firstLine.length + lines.length);
    System.arraycopy(lines, 0, all, firstLine.length, lines.length);
    return all;
  }

  private List<String> inOrder(Map<String, ContentDigest> now) {
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
    return paths;
  }

  static void appendLine(StringBuilder text, String path, ContentDigest digest) {
    digest.appendTo(text);
    text.append(' ').append(path).append('\n');
  }
}
