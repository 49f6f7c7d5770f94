package dev.dateline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a watch has nothing to be asked
class FolderWatchTest {
  private static final int PATIENCE_SECONDS = 20;

  @TempDir Path folder;
  private final Semaphore changes = new Semaphore(0);
  private final List<String> said = new CopyOnWriteArrayList<>();

  private FolderWatch start() {
    return FolderWatch.start(folder, List.of("content", "templates"), changes::release, said::add);
  }

  private void assertIsTold() throws InterruptedException {
    assertThat(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void tellsOfFilesInFoldersThatAreYetToCome() throws Exception {
    try (FolderWatch watch = start()) {
      FileTree.write(folder, "content/a/b/c.md", "x");
      assertIsTold();
      // The folders' own events may still be under way.
      while (changes.tryAcquire(200, TimeUnit.MILLISECONDS)) {
        changes.drainPermits();
      }

      FileTree.write(folder, "content/a/b/c.md", "y");
      assertIsTold();
      assertThat(said).isEmpty();
    }
  }

  @Test
  void tellsNothingOfOtherFolders() throws Exception {
    FileTree.write(folder, "content/a.md", "x");
    try (FolderWatch watch = start()) {
      FileTree.write(folder, "site/index.html", "x");
      FileTree.write(folder, "site/a/index.html", "x");

      assertThat(changes.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  @Test
  void tellsOfAFolderThatIsReplaced() throws Exception {
    FileTree.write(folder, "content/a.md", "x");
    FileTree.write(folder, "other/a.md", "y");
    try (FolderWatch watch = start()) {
      Files.move(folder.resolve("content"), folder.resolve("away"));
      Files.move(folder.resolve("other"), folder.resolve("content"));
      assertIsTold();
      FileTree.write(folder, "content/a.md", "z");
      assertIsTold();
    }
  }

  @Test
  void looksForItselfWhereThereAreNoEvents() throws Exception {
    FileTree.write(folder, "content/a.md", "x");
    try (FolderWatch watch =
        new FolderWatch(folder, List.of("content"), changes::release, said::add, new Unsupported())
            .start()) {
      assertThat(said).singleElement().asString().contains("no file events", "looked at every");
      FileTree.write(folder, "content/a.md", "changed");
      assertIsTold();
    }
  }

  @Test
  void noticesThatSomeFilesHaveNoEvents() throws Exception {
    Path outside = FileTree.write(folder, "outside.md", "x");
    Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("content/a.md"), outside);
    try (FolderWatch watch = start()) {
      Files.writeString(outside, "changed");
      assertIsTold();
      assertThat(said).singleElement().asString().contains("sends no events");
      changes.drainPermits();

      Files.writeString(outside, "changed once more");
      assertIsTold();
    }
  }

  /** Gives no events at all, as when the system's limit is reached. */
  private static class Unsupported implements WatchService {
    @Override
    public void close() throws IOException {}

    @Override
    public WatchKey poll() {
      return null;
    }

    @Override
    public WatchKey poll(long timeout, TimeUnit unit) {
      return null;
    }

    @Override
    public WatchKey take() throws InterruptedException {
      Thread.sleep(Long.MAX_VALUE);
      return null;
    }
  }
}
