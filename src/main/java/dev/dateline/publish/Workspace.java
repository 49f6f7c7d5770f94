package dev.dateline.publish;

import dev.dateline.cache.CacheFolder;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * A temporary folder for one publication, removed at the end and on Ctrl-C. What a publication that
 * was killed left is removed by the next one.
 */
final class Workspace implements Closeable {
  private static final String PREFIX = "dateline-publish";
  private static final String LOCK = "lock";

  private final Path root;
  private final FileChannel lock;
  private final Thread cleaner;

  private Workspace(Path root) throws IOException {
    this.root = root;
    this.lock =
        FileChannel.open(
            root.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.cleaner = new Thread(() -> FileUtils.deleteQuietly(root.toFile()), "cleaner");
  }

  static Workspace create() throws IOException {
    Workspace workspace = new Workspace(Files.createTempDirectory(PREFIX).toRealPath());
    Runtime.getRuntime().addShutdownHook(workspace.cleaner);
    workspace.lock.lock();
    AbandonedFolders.remove(workspace.root, PREFIX, LOCK);
    return workspace;
  }

  /** Where the site is built. */
  Path site() {
    return root.resolve("site");
  }

  /**
   * The environment that tells git where to keep index and objects. Objects of earlier runs are
   * kept beside the digest, so that only new ones must be fetched, stored and sent.
   *
   * @param folder of the digest
   * @param temporary whether new objects are not kept
   */
  Map<String, String> storage(Path folder, Checkout checkout, boolean temporary)
      throws IOException {
    Path cache = CacheFolder.of(folder.toAbsolutePath());
    Path kept = cache.resolve("objects");
    Path objects = temporary ? root.resolve("objects") : kept;
    if (!temporary) {
      CacheFolder.make(cache);
    }
    Files.createDirectories(objects);
    String others = quoted(checkout.objects()) + File.pathSeparator + quoted(kept);
    return Map.of(
        "GIT_INDEX_FILE", root.resolve("index").toString(),
        "GIT_OBJECT_DIRECTORY", objects.toString(),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", others);
  }

  /** Quoted as git reads it, since a path may hold the path separator. */
  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException ending) {
      // The program is ending, and the hook removes the folder.
      return;
    }
    lock.close();
    FileUtils.deleteDirectory(root.toFile());
  }
}
