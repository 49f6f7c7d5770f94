package dev.dateline.write;

import dev.dateline.files.Background;
import dev.dateline.model.FileNames;
import dev.dateline.model.WindowsNames;
import dev.dateline.text.ContentDigest;
import java.io.Closeable;
import java.io.File;
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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site into an output folder: only the files that differ, and it removes those that no
 * longer belong to the site. New files are kept beside the site until {@link #commit()}; without it
 * the site stays as it was.
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
  private final Background<OutputManifest> before;
  private final StagedTree staged;
  private final Map<String, ContentDigest> files = new ConcurrentHashMap<>(ROOM_FOR_FILES);

  /** The files that the site does not hold yet. */
  private final Map<String, ContentDigest> changed = new ConcurrentHashMap<>();

  /** What earlier builds wrote and the site no longer has; null as long as nobody has asked. */
  private @Nullable List<String> stale;

  private final Set<String> foreign = ConcurrentHashMap.newKeySet();
  private boolean abandoned;

  private SiteWriter(OutputFolder folder) throws IOException {
    this.folder = folder;
    this.before = Background.make(() -> ManifestFile.read(folder.manifest()));
    this.staged = new StagedTree(folder.staging(), folder.replaced());
  }

  /**
   * @throws OutputRefused when the folder holds files and is not a site that Dateline wrote, or
   *     when another build is writing to it
   */
  public static SiteWriter open(Path out) throws IOException, OutputRefused {
    OutputFolder folder = OutputFolder.claim(out);
    try {
      return new SiteWriter(folder);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Adds a file to the site. May be called from several threads, once for each file.
   *
   * @param path relative to the output folder, with {@code /}
   * @param bytes the content is their first {@code length} bytes
   * @return the digest of the bytes
   */
  public ContentDigest put(String path, byte[] bytes, int length) throws IOException {
    ContentDigest digest = ContentDigest.of(bytes, length);
    add(path, digest);
    if (isPossible(path)
        && !folder.holds(path, bytes, length)
        && mayReplace(path, digest)
        && !abandoned) {
      staged.write(path, bytes, length);
    }
    return digest;
  }

  /** Adds a copy of a file to the site, however large that is. */
  public ContentDigest copy(String path, Path from) throws IOException {
    ContentDigest digest;
    try (InputStream in = Files.newInputStream(from)) {
      digest = ContentDigest.of(in);
    }
    add(path, digest);
    if (isPossible(path)
        && !folder.holdsCopyOf(path, from)
        && mayReplace(path, digest)
        && !abandoned) {
      staged.copy(path, from);
    }
    return digest;
  }

  /**
   * Says that {@link #commit()} will not be called: a build with errors renders its pages only to
   * find more of them. Then two pages may have the same path. To be called before the first file is
   * added.
   */
  public void abandon() {
    abandoned = true;
  }

  /** Whether this system has such files; a build with a name of another kind has an error. */
  private static boolean isPossible(String path) {
    return File.separatorChar == '/' || WindowsNames.problem(path) == null;
  }

  /** What earlier builds wrote. */
  private OutputManifest before() throws IOException {
    return before.get();
  }

  /** Whether no foreign file is at that path; then the file will be written. */
  private boolean mayReplace(String path, ContentDigest digest) throws IOException {
    if (!folder.wasEmpty() && !before().holds(path)) {
      Path target = folder.site().resolve(path);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        foreign.add(path);
        return false;
      }
    }
    changed.put(path, digest);
    return true;
  }

  /** Says that a file of the site is there already and has that digest. */
  public void keep(String path, ContentDigest digest) {
    files.put(path, digest);
  }

  /** The manifest can list no other path. */
  private void add(String path, ContentDigest digest) {
    if (!abandoned && !FileNames.isRelative(path)) {
      throw new IllegalArgumentException("no path inside a site: " + FileNames.shown(path));
    }
    files.put(path, digest);
  }

  /** The file that lists what Dateline wrote; every build that changes the site replaces it. */
  public static Path manifest(Path out) {
    return OutputFolder.manifest(out);
  }

  /**
   * Files that are in the way of the site and are not as Dateline wrote them. With any of them
   * {@link #commit()} must not be called.
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
    OwnFiles own = new OwnFiles(folder, before());
    for (Move move : staged.moves(folder.site())) {
      if (move.kind() == Move.Kind.MAKE_WAY && !own.holdsAll(move.path())) {
        obstacles.add(move.path());
      }
    }
    return new ArrayList<>(obstacles);
  }

  /** Whether the folder holds only files of the site, beside hidden ones. */
  private boolean isAllThere() throws IOException {
    return foreign.isEmpty()
        && folder.holdsOnly(folder.site(), path -> path.startsWith(".") || files.containsKey(path));
  }

  /** To be asked for when all files of the site are known. */
  private List<String> stale() throws IOException {
    if (stale == null) {
      stale = before().stale(files);
    }
    return stale;
  }

  /** Files that no longer belong to the site and will be kept, as somebody changed them. */
  public List<String> changedLeftovers() throws IOException {
    OwnFiles own = new OwnFiles(folder, before());
    List<String> changed = new ArrayList<>();
    for (String path : stale()) {
      if (folder.holdsFile(path) && !own.holds(path)) {
        changed.add(path);
      }
    }
    return changed;
  }

  /**
   * Moves the new files into the site, then removes what no longer belongs to it. Each file is
   * replaced in one step. When the program is stopped in between, new pages stand beside old ones;
   * no page that one of them links to is missing, unless its path was needed for a folder or its
   * folder's path for a file. The next build knows all files and finishes the work.
   *
   * @throws IOException when the disk is full, a file can't be moved or removed, or a file of
   *     somebody else appeared where one of the site must be
   */
  public WriteSummary commit() throws IOException {
    return new Commit(folder, staged, before(), files, changed, stale()).run();
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
