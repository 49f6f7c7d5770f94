package dev.dateline.cache;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of bodies, kept from build to build in files of {@code .dateline/}, one for each year,
 * so that the index of a year is made without parsing all its articles again. The files may be
 * removed at any time. May be used from several threads.
 *
 * <p>A file is a sequence of records: the fingerprint of the body, the digest of what follows, its
 * length, and the words in UTF-8. Records are added at the end; what is behind a damaged one is not
 * read.
 */
public final class WordStore {
  private static final int MOST_IN_MEMORY = 2_000_000;

  private @Nullable Path folder;
  private final Map<Integer, Map<ContentDigest, String>> kept = new TreeMap<>();
  private int inMemory;

  /**
   * @param folder in which the files are, made when it is needed; null to keep all in memory
   */
  public WordStore(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps the words of a body.
   *
   * @param key fingerprint of the body
   */
  public synchronized void keep(int year, ContentDigest key, String words) {
    kept.computeIfAbsent(year, first -> new HashMap<>()).put(key, words);
    inMemory += words.length();
    if (inMemory > MOST_IN_MEMORY && folder != null) {
      flush();
    }
  }

  /** Writes all that is kept in memory to the files; where that is impossible, it stays there. */
  public synchronized void flush() {
    if (folder == null) {
      return;
    }
    try {
      CacheFolder.make(folder);
      for (Map.Entry<Integer, Map<ContentDigest, String>> year : kept.entrySet()) {
        write(file(folder, year.getKey()), year.getValue(), StandardOpenOption.APPEND);
      }
      kept.clear();
      inMemory = 0;
    } catch (IOException unwritable) {
      folder = null;
    }
  }

  /**
   * The words of bodies of a year, as far as they are known. A file that is mostly of bodies that
   * are no longer wanted is written anew without them.
   *
   * @param wanted the fingerprints of all bodies of the year
   */
  public synchronized Map<ContentDigest, String> ofYear(int year, Set<ContentDigest> wanted) {
    Map<ContentDigest, String> known = new HashMap<>();
    if (folder != null) {
      try {
        read(folder, year, wanted, known);
      } catch (IOException unreadable) {
        // The words are made anew.
      }
    }
    Map<ContentDigest, String> ofYear = kept.getOrDefault(year, Map.of());
    ofYear.keySet().retainAll(wanted);
    known.putAll(ofYear);
    return known;
  }

  private static void read(
      Path folder, int year, Set<ContentDigest> wanted, Map<ContentDigest, String> into)
      throws IOException {
    Path file = file(folder, year);
    int records = read(file, into);
    into.keySet().retainAll(wanted);
    if (records > 2 * into.size()) {
      Path next = folder.resolve("words-" + year + ".next");
      write(next, into, StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path file(Path folder, int year) {
    return folder.resolve("words-" + year);
  }

  /** Reads all records that are whole; returns how many there are. */
  private static int read(Path file, Map<ContentDigest, String> into) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return 0;
    }
    byte[] bytes = Files.readAllBytes(file);
    int records = 0;
    try {
      BinaryInput in = new BinaryInput(bytes, 0);
      while (in.position() < bytes.length) {
        ContentDigest key = new ContentDigest(in.readLong(), in.readLong());
        ContentDigest digest = new ContentDigest(in.readLong(), in.readLong());
        int length = in.readSize();
        int start = in.position();
        in.skip(length);
        if (!ContentDigest.of(bytes, start, start + length).equals(digest)) {
          break;
        }
        into.put(key, new String(bytes, start, length, StandardCharsets.UTF_8));
        records++;
      }
    } catch (RuntimeException damaged) {
      // The words of the other bodies are made anew.
    }
    return records;
  }

  private static void write(Path file, Map<ContentDigest, String> words, StandardOpenOption how)
      throws IOException {
    BinaryOutput out = new BinaryOutput();
    for (Map.Entry<ContentDigest, String> entry : words.entrySet()) {
      byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
      ContentDigest digest = ContentDigest.of(bytes);
      out.writeLong(entry.getKey().high());
      out.writeLong(entry.getKey().low());
      out.writeLong(digest.high());
      out.writeLong(digest.low());
      out.writeInt(bytes.length);
      out.writeBytes(bytes, 0, bytes.length);
    }
    Files.write(file, out.toBytes(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
  }
}
