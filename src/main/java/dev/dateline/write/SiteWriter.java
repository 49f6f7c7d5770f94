package dev.dateline.write;

import dev.dateline.files.Background;
import dev.dateline.text.ContentDigest;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings an output folder from one state of the site to the next. New files wait beside the site
 * until {@link #commit()}; without it the site stays as it was.
 *
 * <pre>{@code
 * try (SiteWriter writer = SiteWriter.open(out)) {
 *   writer.put("2023/12/28/index.html", bytes, length);
 *   writer.commit();
 * }
 * }</pre>
 *
 * A file that Dateline did not write is never replaced or removed.
 */
public final class SiteWriter implements Closeable {
  private static final int ROOM_FOR_FILES = 1 << 14;

  private final OutputFolder folder;
  private final Background<ManifestFile> manifest;
  private final StagedTree staged;
  private final Map<String, ContentDigest> files;
  private final Set<String> foreign = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();
  private boolean abandoned;

  private SiteWriter(OutputFolder folder, Callable<ManifestFile> manifest) throws IOException {
    this.folder = folder;
    this.manifest = Background.make(manifest);
    this.files = new ConcurrentHashMap<>(ROOM_FOR_FILES);
    this.staged = new StagedTree(folder.staging());
  }

  /**
   * @throws OutputRefused when the folder holds things that are not a site of Dateline's, or when
   *     another build is writing to it
   */
  public static SiteWriter open(Path out) throws IOException, OutputRefused {
    return open(out, ManifestFile::read);
  }

  /**
   * Opens a site in which some files will be written over and all others stay as they are. The
   * numbers of {@link #commit()} are those of these files alone.
   *
   * @param some the files, with the digests of what the last build wrote
   */
  public static SiteWriter openFor(Path out, Map<String, ContentDigest> some)
      throws IOException, OutputRefused {
    return open(out, file -> ManifestFile.readPartly(file, some));
  }

  /** Whether it is time that all files of the site are put, so that their list is written anew. */
  public boolean isListLong() throws IOException {
    return manifest.get().isLong();
  }

  private interface ManifestReader {
    ManifestFile read(Path file) throws IOException;
  }

  private static SiteWriter open(Path out, ManifestReader reader)
      throws IOException, OutputRefused {
    OutputFolder folder = OutputFolder.claim(out);
    try {
      return new SiteWriter(folder, () -> reader.read(folder.manifest()));
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * A file of the site. It is staged only if the site does not hold the same bytes already. May be
   * called from several threads, once for each file.
   *
   * @param path relative, with {@code /}
   * @return the digest of the bytes
   */
  public ContentDigest put(String path, byte[] bytes, int length) throws IOException {
    ContentDigest digest = ContentDigest.of(bytes, length);
    files.put(path, digest);
    if (!folder.holds(path, bytes, length) && mayReplace(path) && !abandoned) {
      staged.write(path, bytes, length);
    }
    return digest;
  }

  /** A file of the site that is a copy of another; it is never held in memory. */
  public ContentDigest copy(String path, Path from) throws IOException {
    ContentDigest digest;
    try (InputStream in = Files.newInputStream(from)) {
      digest = ContentDigest.of(in);
    }
    files.put(path, digest);
    if (!folder.holdsCopyOf(path, from) && mayReplace(path) && !abandoned) {
      staged.copy(path, from);
    }
    return digest;
  }

  /**
   * Says that the site will not be committed, as pages are rendered only to find what else is wrong
   * with them. Two of them may have one path then. To be called before the first file is put.
   */
  public void abandon() {
    abandoned = true;
  }

  /** What an earlier build wrote. */
  private OutputManifest before() throws IOException {
    return manifest.get().known();
  }

  /** Counts a file that is to be written; not one that stands in the place of somebody else's. */
  private boolean mayReplace(String path) throws IOException {
    if (!folder.wasEmpty() && !before().holds(path)) {
      Path target = folder.site().resolve(path);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        foreign.add(path);
        return false;
      }
    }
    written.incrementAndGet();
    return true;
  }

  /** A file of the site that is as it should be. */
  public void keep(String path, ContentDigest digest) {
    files.put(path, digest);
  }

  /** The list of what Dateline wrote; it is written anew whenever the site changes. */
  public static Path manifest(Path out) {
    return OutputFolder.manifest(out);
  }

  /**
   * Files in the way that are not Dateline's; with any of them {@link #commit()} must not be
   * called.
   *
   * @throws OutputRefused when it is not known which files are Dateline's, and it matters
   */
  public List<String> obstacles() throws IOException, OutputRefused {
    if (before().isLost() && !isAllThere()) {
      throw new OutputRefused(
          "the list of what Dateline wrote to "
              + folder.site()
              + " is missing or damaged; take out of this folder what is yours, remove it and"
              + " build again");
    }
    Set<String> obstacles = new TreeSet<>(foreign);
    for (String path : staged.obstacles(folder.site())) {
      if (!isRemovable(path)) {
        obstacles.add(path);
      }
    }
    return new ArrayList<>(obstacles);
  }

  /** Whether all that the folder shows are files of the site as they should be. */
  private boolean isAllThere() {
    return foreign.isEmpty()
        && folder.holdsOnly(folder.site(), path -> path.startsWith(".") || files.containsKey(path));
  }

  /** A page took the place of a file of the last build, or a file that of a page. */
  private boolean isRemovable(String obstacle) throws IOException {
    OutputManifest before = before();
    if (before.holds(obstacle)) {
      return true;
    }
    Path target = folder.site().resolve(obstacle);
    return Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
        && folder.holdsOnly(target, path -> before.holds(path) && !files.containsKey(path));
  }

  /** Files that no longer belong to the site and will be kept, as somebody changed them. */
  public List<String> changedLeftovers() throws IOException {
    Set<String> changed = new TreeSet<>();
    for (String path : manifest.get().beside(files)) {
      Path file = folder.site().resolve(path);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(path, file)) {
        changed.add(path);
      }
    }
    return new ArrayList<>(changed);
  }

  /** Removes what no longer belongs to the site and moves the new files in. */
  public WriteSummary commit() throws IOException {
    if (written.get() == 0 && before().isExactly(files)) {
      manifest.get().confirm(files);
      return new WriteSummary(0, files.size(), 0, List.of());
    }
    manifest.get().announce(files);
    int removed = 0;
    Set<String> leftAlone = new TreeSet<>();
    List<String> gone = manifest.get().beside(files);
    for (String path : gone) {
      if (folder.removeIf(path, this::isOurs)) {
        removed++;
      } else if (Files.exists(folder.site().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        leftAlone.add(path);
      }
    }
    staged.moveInto(folder.site());
    manifest.get().settle(files, gone);
    return new WriteSummary(
        written.get(), files.size() - written.get(), removed, List.copyOf(leftAlone));
  }

  /** Whether the bytes on the disk are those that an earlier build wrote. */
  private boolean isOurs(String path, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return before().holds(path, ContentDigest.of(in));
    }
  }

  /** Leaves the site as it is, unless it was committed, and lets other builds in. */
  @Override
  public void close() throws IOException {
    try {
      staged.discard();
    } finally {
      folder.close();
    }
  }
}
