package dev.dateline.write;

import dev.dateline.text.ContentDigest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@link OutputManifest} in the output folder itself, so that the folder says what in it may be
 * replaced and removed. A few changes are added at its end; after many it is written anew.
 */
final class ManifestFile {
  private static final int LONGEST_WAIT_MILLIS = 20;

  /** One part in so many of the file may be added to it before it is written anew. */
  private static final int MOST_ADDED = 4;

  private final Path file;
  private final OutputManifest known;

  /** Whether all that the file lists is known. */
  private final boolean whole;

  /** Announced since the file was read. */
  private final Set<String> changed = new TreeSet<>();

  /** Of the file, without a line that was cut off. */
  private long length;

  private ManifestFile(Path file, OutputManifest known, boolean whole, long length) {
    this.file = file;
    this.known = known;
    this.whole = whole;
    this.length = length;
  }

  /** Reads the file; the manifest is lost if it is missing or not as it was written. */
  static ManifestFile read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ManifestFile(file, OutputManifest.LOST, true, 0);
    }
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] != '\n') {
      length--;
    }
    try {
      return new ManifestFile(file, OutputManifest.parse(bytes, length), true, length);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return new ManifestFile(file, OutputManifest.LOST, true, 0);
    }
  }

  /**
   * The file as it was left by a build of which it is known what it wrote, so that most of it need
   * not be read.
   *
   * @param some of the files that it lists: those that will be written
   */
  static ManifestFile readPartly(Path file, Map<String, ContentDigest> some) throws IOException {
    long length = Files.size(file);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      OutputManifest known = OutputManifest.partly(lines.readLine() + "\n", some);
      return new ManifestFile(file, known, false, length);
    }
  }

  /** Whether so much was added that it is time to write all anew. */
  boolean isLong() {
    return isLong(length);
  }

  private boolean isLong(long next) {
    int base = known.base();
    return next > base + base / MOST_ADDED;
  }

  /** Files that it lists and that are not among these, if all that it lists is known. */
  List<String> beside(Map<String, ContentDigest> now) {
    return whole ? known.pathsBeside(now) : List.of();
  }

  /** Writes that of a folder that Dateline has written nothing to yet. */
  static void writeEmpty(Path file) throws IOException {
    new ManifestFile(file, OutputManifest.LOST, true, 0).replace(Map.of());
  }

  /** What it listed when it was read. */
  OutputManifest known() {
    return known;
  }

  /** Adds what is about to be written to what is there already. */
  void announce(Map<String, ContentDigest> next) throws IOException {
    if (known.isLost()) {
      replace(Map.of());
    }
    StringBuilder text = new StringBuilder();
    next.forEach(
        (path, digest) -> {
          if (!known.isSettled(path, digest)) {
            changed.add(path);
            if (!known.holds(path, digest)) {
              OutputManifest.appendLine(text, path, digest);
            }
          }
        });
    append(text);
  }

  /**
   * Lists these files, each with this digest alone, after they were announced and have been
   * written.
   *
   * @param gone files that were written before and are not among these
   */
  void settle(Map<String, ContentDigest> now, List<String> gone) throws IOException {
    changed.addAll(known.unsettled());
    StringBuilder text = new StringBuilder();
    for (String path : changed) {
      ContentDigest digest = now.get(path);
      if (digest != null) {
        OutputManifest.appendLine(text.append("= "), path, digest);
      }
    }
    for (String path : gone) {
      text.append("- ").append(path).append('\n');
    }
    if (whole && isLong(length + text.length())) {
      replace(now);
    } else {
      append(text);
    }
    waitForTheClock();
  }

  private void append(StringBuilder text) throws IOException {
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

  /**
   * Says that these are the files, each with this digest alone, which is no news, and that all were
   * looked at: from now on one that is older than the list need not be again.
   */
  void confirm(Map<String, ContentDigest> now) throws IOException {
    if (whole) {
      replace(now);
    } else {
      touch();
    }
  }

  /** Writes it anew, in one step, so that it is never seen half-written. */
  private void replace(Map<String, ContentDigest> now) throws IOException {
    byte[] text = known.text(now);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, text);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    length = text.length;
  }

  /**
   * Sees to it that the file is younger than every file it lists, by the clock that stamps files,
   * which ticks every few milliseconds: else the youngest would have to be looked at again.
   */
  private void waitForTheClock() throws IOException {
    Instant written = Instant.now();
    for (int i = 0; i < LONGEST_WAIT_MILLIS; i++) {
      if (Files.getLastModifiedTime(file).toInstant().isAfter(written)) {
        return;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      touch();
    }
  }

  /** Writes the end of the last line once more. */
  private void touch() throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(new byte[] {'\n'}), length - 1);
    }
  }
}
