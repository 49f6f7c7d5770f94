package dev.dateline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A temporary folder for one publication, removed at the end and on Ctrl-C. */
final class Workspace implements Closeable {
  private final Path root;
  private final Thread cleaner;

  private Workspace(Path root) {
    this.root = root;
    this.cleaner = new Thread(() -> FileUtils.deleteQuietly(root.toFile()), "cleaner");
  }

  static Workspace create() throws IOException {
    Workspace workspace = new Workspace(Files.createTempDirectory("dateline-publish").toRealPath());
    Runtime.getRuntime().addShutdownHook(workspace.cleaner);
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
    FileUtils.deleteDirectory(root.toFile());
  }
}
