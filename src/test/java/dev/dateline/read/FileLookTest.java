package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLookTest {
  @TempDir Path folder;

  @Test
  void tellsFilesFromFolders() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "text");

    assertThat(FileLook.at(file).type()).isEqualTo(FileLook.Type.FILE);
    assertThat(FileLook.at(file).stamp().size()).isEqualTo(4);
    assertThat(FileLook.at(folder).type()).isEqualTo(FileLook.Type.FOLDER);
  }

  /** As on Windows; a zip file is such a file system, too. */
  @Test
  void doesWithoutInodesWhereTheSystemKnowsNone() throws Exception {
    Path zip = folder.resolve("a.zip");
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path file = Files.writeString(files.getPath("/a.md"), "text");
      FileLook look = FileLook.at(file);

      assertThat(look.type()).isEqualTo(FileLook.Type.FILE);
      assertThat(look.stamp().size()).isEqualTo(4);
      assertThat(look.stamp().modified()).isPositive();
      assertThat(look.stamp().inode()).isZero();
      assertThat(FileLook.at(files.getPath("/")).type()).isEqualTo(FileLook.Type.FOLDER);
    }
  }
}
