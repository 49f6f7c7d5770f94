package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.FuzzSeeds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is in the file that remembers the last build: it is a build, or it counts as missing and
 * everything is made anew. Also where somebody has forged the check sum.
 */
class BuildFileFuzzTest {
  @TempDir static Path folder;

  /** What is kept of a real build, and parts of it. */
  static Stream<byte[]> files() throws IOException {
    Path path = folder.resolve("seed");
    new BuildFile(path).write(BuildFileTest.build());
    byte[] bytes = Files.readAllBytes(path);
    int program = Generator.id().toString().length();
    byte[] record = Arrays.copyOfRange(bytes, program, bytes.length - Long.BYTES);
    return Stream.concat(
        Stream.of(bytes, record, Arrays.copyOf(record, record.length / 2)),
        FuzzSeeds.texts("", "x", "\u007f\u007f\u007f\u007f\u007f\u007f\u007f\u007f"));
  }

  @MethodSource("files")
  @FuzzTest
  void anyFile(byte[] bytes) throws IOException {
    if (bytes != null) {
      Path path = folder.resolve("any");
      Files.write(path, bytes);
      readAll(new BuildFile(path).read());
    }
  }

  @MethodSource("files")
  @FuzzTest
  void forgedFile(byte[] record) throws IOException {
    if (record == null) {
      return;
    }
    byte[] program = Generator.id().toString().getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(program);
    sum.update(record);
    Path path = folder.resolve("forged");
    try (OutputStream out = Files.newOutputStream(path)) {
      out.write(program);
      out.write(record);
      BinaryOutput end = new BinaryOutput(out, null);
      end.writeLong(sum.getValue());
      end.flush();
    }

    readAll(new BuildFile(path).read());
  }

  private static void readAll(LastBuild build) {
    if (build != null) {
      assertThat(build.key()).isNotNull();
      assertThat(build.inputs().records()).doesNotContainValue(null);
    }
  }
}
