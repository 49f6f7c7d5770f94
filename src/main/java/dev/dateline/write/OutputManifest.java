package dev.dateline.write;

import dev.dateline.model.FileNames;
import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that Dateline wrote into an output folder, each with the digest of its
 * bytes. While a build moves its files in, a path has two digests, as the file on the disk may be
 * the old one or the new one; those of the new files are then at the end. As text, in a {@link
 * ManifestFile}:
 *
 * <pre>{@code
 * dateline output 2 <length in bytes and digest of all following lines>
 * <digest> <path>
 * <digest> <path>
 * }</pre>
 */
final class OutputManifest {
  private static final String FIRST_WORDS = "dateline output 2 ";
  private static final int DIGEST_LENGTH = 32;

  /** Stands for a list that is missing or damaged. */
  static final OutputManifest LOST = new OutputManifest(new LinkedHashMap<>(), null);

  /** By path; nearly in the order of the paths, so that sorting them is quick. */
  private final Map<String, List<ContentDigest>> files;

  /** The text that it was read from; null when it was read from none. */
  private final byte @Nullable [] source;

  private OutputManifest(Map<String, List<ContentDigest>> files, byte @Nullable [] source) {
    this.files = files;
    this.source = source;
  }

  static OutputManifest of(Map<String, ContentDigest> files) {
    return LOST.replacedBy(files);
  }

  /**
   * Reads what {@link #text()} wrote. A path that leads out of the output folder is damage.
   *
   * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when it is damaged
   */
  static OutputManifest parse(byte[] bytes) {
    int start = endOfLine(bytes, 0) + 1;
    if (!text(bytes, 0, start).equals(firstLine(bytes, start))) {
      throw new IllegalArgumentException("the lines are not those that were written");
    }
    OutputManifest manifest = new OutputManifest(new LinkedHashMap<>(bytes.length / 64), bytes);
    while (start < bytes.length) {
      int end = endOfLine(bytes, start);
      String path = text(bytes, start + DIGEST_LENGTH + 1, end);
      if (!FileNames.isRelative(path)) {
        throw new IllegalArgumentException("no path inside a site");
      }
      manifest.add(path, ContentDigest.parse(bytes, start));
      start = end + 1;
    }
    return manifest;
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

  /** The line before those that begin at an index. */
  private static String firstLine(byte[] bytes, int from) {
    ContentDigest digest = ContentDigest.of(bytes, from, bytes.length);
    return FIRST_WORDS + (bytes.length - from) + " " + digest + "\n";
  }

  private void add(String path, ContentDigest digest) {
    List<ContentDigest> known = files.getOrDefault(path, List.of());
    if (known.isEmpty()) {
      files.put(path, List.of(digest));
    } else if (!known.contains(digest)) {
      List<ContentDigest> more = new ArrayList<>(known);
      more.add(digest);
      files.put(path, List.copyOf(more));
    }
  }

  /** The list of these files alone. */
  OutputManifest replacedBy(Map<String, ContentDigest> now) {
    Map<String, List<ContentDigest>> next = new LinkedHashMap<>(2 * now.size());
    for (String path : files.keySet()) {
      ContentDigest digest = now.get(path);
      if (digest != null) {
        next.put(path, List.of(digest));
      }
    }
    if (next.size() < now.size()) {
      now.forEach((path, digest) -> next.putIfAbsent(path, List.of(digest)));
    }
    return new OutputManifest(next, null);
  }

  /** All paths are {@link FileNames#isRelative}, so none of them can hold the end of a line. */
  byte[] text() {
    return source == null ? withFirstLine(new byte[0], 0, sortedLines()) : source;
  }

  /** The text of this list and behind it the files of another state of the site. */
  byte[] textWith(Map<String, ContentDigest> others) {
    StringBuilder more = new StringBuilder();
    others.forEach(
        (path, digest) -> {
          if (!holds(path, digest)) {
            appendLine(path, digest, more);
          }
        });
    byte[] known = text();
    return withFirstLine(known, endOfLine(known, 0) + 1, more);
  }

  private StringBuilder sortedLines() {
    List<Map.Entry<String, List<ContentDigest>>> sorted = new ArrayList<>(files.entrySet());
    sorted.sort((a, b) -> a.getKey().compareTo(b.getKey()));
    StringBuilder lines = new StringBuilder(96 * sorted.size());
    for (Map.Entry<String, List<ContentDigest>> file : sorted) {
      for (ContentDigest digest : file.getValue()) {
        appendLine(file.getKey(), digest, lines);
      }
    }
    return lines;
  }

  private static void appendLine(String path, ContentDigest digest, StringBuilder lines) {
    digest.appendTo(lines);
    lines.append(' ').append(path).append('\n');
  }

  /**
   * The text of a list.
   *
   * @param known holds its first lines from an index on
   * @param more the lines behind those
   */
  private static byte[] withFirstLine(byte[] known, int from, StringBuilder more) {
    byte[] last = more.toString().getBytes(StandardCharsets.UTF_8);
    byte[] lines = Arrays.copyOfRange(known, from, known.length + last.length);
    System.arraycopy(last, 0, lines, known.length - from, last.length);
    byte[] first = firstLine(lines, 0).getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(first, first.length + lines.length);
    System.arraycopy(lines, 0, all, first.length, lines.length);
    return all;
  }

  /** Whether it is not known what Dateline wrote. */
  boolean isLost() {
    return this == LOST;
  }

  boolean holds(String path) {
    return files.containsKey(path);
  }

  boolean holds(String path, ContentDigest digest) {
    return files.getOrDefault(path, List.of()).contains(digest);
  }

  /** The listed files that are not among those of the new state, in the order of their paths. */
  List<String> stale(Map<String, ContentDigest> now) {
    List<String> stale = new ArrayList<>();
    for (String path : files.keySet()) {
      if (!now.containsKey(path)) {
        stale.add(path);
      }
    }
    stale.sort(null);
    return stale;
  }

  /** Whether it lists these files, each with this digest alone. */
  boolean isExactly(Map<String, ContentDigest> now) {
    return files.size() == now.size()
        && now.entrySet().stream()
            .allMatch(file -> List.of(file.getValue()).equals(files.get(file.getKey())));
  }
}
