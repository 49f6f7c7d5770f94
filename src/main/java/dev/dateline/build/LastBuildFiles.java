package dev.dateline.build;

import dev.dateline.files.FileStamp;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link LastBuild} in three files: one that is read always, one with what was read from
 * the inputs, which is opened when something has changed, and one with the views of pages with a
 * body. The first is a row of blocks: a whole build, then what later ones found or made different.
 */
final class LastBuildFiles implements Closeable {
  /** One part in so many of the first block may be added to it before it is written anew. */
  private static final int MOST_ADDED = 4;

  /** What is different in more files is not added but written anew with the rest. */
  private static final int MOST_PIECES = 1 << 12;

  /** So many bytes are never worth the while to write anything anew. */
  private static final int WASTE = 1 << 14;

  private final Path file;
  private final ByteStore results;
  private final ByteStore views;
  private final LastBuildCodec codec;
  private int wholeBlock;
  private long length;

  /**
   * @param name what the names of the files begin with
   */
  LastBuildFiles(Path folder, String name) {
    this.file = folder.resolve(name + ".seen");
    this.results = new ByteStore(folder.resolve(name + ".read"));
    this.views = new ByteStore(folder.resolve(name + ".views"));
    this.codec = new LastBuildCodec(results, views);
  }

  /** The store of the views of pages with a body. */
  ByteStore views() {
    return views;
  }

  /** Null when there is none, it is damaged, or it is not of the site as it is. */
  @Nullable LastBuild read(@Nullable FileStamp manifest) {
    length = 0;
    if (manifest == null || manifest.isOfTheFuture() || !Files.exists(file)) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      CacheInput in = new CacheInput(bytes, 0);
      LastBuild last = codec.read(in.readBlock());
      wholeBlock = in.position();
      Map<String, InputRecord> inputs = new HashMap<>();
      Map<String, PageRecord> pages = new HashMap<>();
      LastBuild whole = last;
      while (!in.isAtEnd()) {
        last = codec.read(in.readBlock());
        inputs.putAll(last.inputs().records().load());
        pages.putAll(last.pages().load());
      }
      if (!last.manifest().equals(manifest)) {
        return null;
      }
      length = bytes.length;
      return last.over(whole, inputs, pages);
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return null;
    }
  }

  /**
   * Keeps a build.
   *
   * @param before what {@link #read} gave of the same files; null to write them anew
   */
  void write(LastBuild build, @Nullable LastBuild before) throws IOException {
    LastBuild changes = before == null ? null : build.changesSince(before);
    if (changes == null || !append(changes)) {
      writeAnew(build);
    }
  }

  /**
   * Keeps a build that is like the one that was read but for some inputs and pages.
   *
   * @param changes those inputs and pages, and all else of the build
   */
  void add(LastBuild changes, LastBuild before) throws IOException {
    if (!append(changes)) {
      Map<String, InputRecord> inputs = changes.inputs().records().load();
      writeAnew(changes.over(before, inputs, changes.pages().load()));
    }
  }

  /** Does nothing when so much was added that it is time to write all anew. */
  private boolean append(LastBuild changes) throws IOException {
    int most = wholeBlock / MOST_ADDED + WASTE;
    int pieces = changes.inputs().records().size() + changes.pages().size();
    if (length == 0 || pieces > MOST_PIECES) {
      return false;
    }
    byte[] block = codec.write(changes, results, views);
    if (length - wholeBlock + block.length > most) {
      return false;
    }
    close();
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      out.write(block);
    }
    length += block.length;
    return true;
  }

  /** Replaces the files, each in one step. */
  private void writeAnew(LastBuild build) throws IOException {
    close();
    long resultsInUse = 0;
    for (InputRecord record : build.inputs().records().load().values()) {
      resultsInUse += record.result() == null ? 0 : record.result().lengthIn(results);
    }
    long viewsInUse = 0;
    for (PageRecord page : build.pages().load().values()) {
      viewsInUse += page.stored() == null ? 0 : page.stored().length();
    }
    ByteStore keptResults = isWasteful(results, resultsInUse) ? results.next() : results;
    ByteStore keptViews = isWasteful(views, viewsInUse) ? views.next() : views;
    byte[] block = codec.write(build, keptResults, keptViews);
    close();
    if (keptResults != results) {
      keptResults.replace(results);
    }
    if (keptViews != views) {
      keptViews.replace(views);
    }
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, block);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    wholeBlock = block.length;
    length = block.length;
  }

  private static boolean isWasteful(ByteStore store, long inUse) throws IOException {
    return store.size() > 2 * inUse + WASTE;
  }

  /** Writes what was added to the stores. */
  @Override
  public void close() throws IOException {
    results.close();
    views.close();
  }
}
