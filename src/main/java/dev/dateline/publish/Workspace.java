package dev.dateline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /** The temporary index of git. */
  Path index() {
    return root.resolve("index");
  }

  /** Where a dry run keeps git objects. */
  Path objects() {
    return root.resolve("objects");
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
