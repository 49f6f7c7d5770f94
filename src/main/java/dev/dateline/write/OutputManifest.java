package dev.dateline.write;

import dev.dateline.model.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of the files that Dateline wrote into an output folder, each with the digest of its
 * bytes. Held in the output folder itself, as lines of {@code digest path}, so that the folder says
 * what in it may be replaced and removed. A path may have several digests while a build is under
 * way: the old bytes and the new ones.
 */
final class OutputManifest {
  private static final String FIRST_LINE = "dateline output 1";
  private static final int DIGEST_LENGTH = 32;

  private final Map<String, List<ContentDigest>> files;

  private OutputManifest(Map<String, List<ContentDigest>> files) {
    this.files = files;
  }

  static OutputManifest empty() {
    return new OutputManifest(new HashMap<>());
  }

  /** An unreadable manifest counts as an empty one: what it listed is then left alone. */
  static OutputManifest read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Map<String, List<ContentDigest>> files = new HashMap<>();
    if (!text.startsWith(FIRST_LINE + "\n")) {
      return empty();
    }
    int start = FIRST_LINE.length() + 1;
    for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start < DIGEST_LENGTH + 2) {
        return empty();
      }
      int middle = start + DIGEST_LENGTH / 2;
      int last = start + DIGEST_LENGTH;
      try {
        ContentDigest digest =
            new ContentDigest(
                Long.parseUnsignedLong(text, start, middle, 16),
                Long.parseUnsignedLong(text, middle, last, 16));
        files.merge(text.substring(last + 1, end), List.of(digest), OutputManifest::union);
      } catch (NumberFormatException damaged) {
        return empty();
      }
      start = end + 1;
    }
    return new OutputManifest(files);
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
    StringBuilder text = new StringBuilder();
    if (files.isEmpty()) {
      text.append(FIRST_LINE).append('\n');
    }
    others.forEach(
        (path, digest) -> {
          if (!holds(path, digest)) {
            appendLine(text, path, digest);
          }
        });
    byte[] lines = text.toString().getBytes(StandardCharsets.UTF_8);
    if (files.isEmpty()) {
      Files.write(file, lines);
    } else {
      Files.write(file, lines, StandardOpenOption.APPEND);
    }
  }

  static OutputManifest of(Map<String, ContentDigest> files) {
    Map<String, List<ContentDigest>> lists = new HashMap<>(files.size() * 4 / 3 + 1);
    files.forEach((path, digest) -> lists.put(path, List.of(digest)));
    return new OutputManifest(lists);
  }

  /** Replaces the file in one step, so that it is never seen half-written. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(files.size() * 96).append(FIRST_LINE).append('\n');
    new TreeMap<>(files)
        .forEach(
            (path, digests) -> {
              for (ContentDigest digest : digests) {
                appendLine(text, path, digest);
              }
            });
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, text.toString().getBytes(StandardCharsets.UTF_8));
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
