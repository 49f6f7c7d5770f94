package dev.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStatusTest {
  @TempDir Path folder;

  @Test
  void tellsFilesFromFolders() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "text");

    assertThat(FileStatus.at(file).type()).isEqualTo(FileStatus.Type.FILE);
    assertThat(FileStatus.at(file).stamp().size()).isEqualTo(4);
    assertThat(FileStatus.at(folder).type()).isEqualTo(FileStatus.Type.FOLDER);
  }

  /** As on Windows; a zip file is such a file system, too. */
  @Test
  void doesWithoutInodesWhereTheSystemKnowsNone() throws Exception {
    Path zip = folder.resolve("a.zip");
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path file = Files.writeString(files.getPath("/a.md"), "text");
      FileStatus look = FileStatus.at(file);

      assertThat(look.type()).isEqualTo(FileStatus.Type.FILE);
      assertThat(look.stamp().size()).isEqualTo(4);
      assertThat(look.stamp().modified()).isPositive();
      assertThat(look.stamp().inode()).isZero();
      assertThat(FileStatus.at(files.getPath("/")).type()).isEqualTo(FileStatus.Type.FOLDER);
    }
  }
}
