package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedFoldersTest {
  @TempDir Path temp;
  private Path own;

  @BeforeEach
  void makeAFolderInUse() throws IOException {
    own = Files.createDirectory(temp.resolve("work-1"));
  }

  private Path folder(String name, Duration age) throws IOException {
    FileTree.write(temp, name + "/site/index.html", "home");
    return setAge(temp.resolve(name), age);
  }

  private Path lock(Path folder, Duration age) throws IOException {
    return setAge(FileTree.write(folder, "lock", ""), age);
  }

  private static Path setAge(Path file, Duration age) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  private void remove() throws IOException {
    AbandonedFolders.remove(own, "work-", "lock");
  }

  @Test
  void removesAFolderThatNobodyHolds() throws IOException {
    Path killed = folder("work-2", Duration.ZERO);
    lock(killed, Duration.ofMinutes(2));

    remove();

    assertThat(killed).doesNotExist();
    assertThat(own).isDirectory();
  }

  @Test
  void keepsAFolderInUse() throws IOException {
    Path used = folder("work-2", Duration.ofDays(9));
    Path lock = lock(used, Duration.ofDays(9));
    try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThat(file.tryLock()).isNotNull();

      remove();

      assertThat(used.resolve("site/index.html")).exists();
    }
  }

  @Test
  void keepsAFolderThatMayBeLockedInAMoment() throws IOException {
    Path begun = folder("work-2", Duration.ZERO);
    Path locking = folder("work-3", Duration.ofDays(2));
    lock(locking, Duration.ZERO);

    remove();

    assertThat(begun).exists();
    assertThat(locking).exists();
  }

  @Test
  void removesWhatAnEarlierVersionLeftADayAgo() throws IOException {
    Path killed = folder("work-2", Duration.ofHours(25));

    remove();

    assertThat(killed).doesNotExist();
  }

  @Test
  void followsNoLinkAndTouchesNoOtherFolder() throws IOException {
    Path other = folder("other", Duration.ofDays(9));
    Path killed = folder("work-2", Duration.ZERO);
    Files.createSymbolicLink(killed.resolve("link"), other);
    lock(killed, Duration.ofMinutes(2));
    Files.createSymbolicLink(temp.resolve("work-3"), other);

    remove();

    assertThat(killed).doesNotExist();
    assertThat(other.resolve("site/index.html")).exists();
    assertThat(temp.resolve("work-3")).exists();
  }
}
