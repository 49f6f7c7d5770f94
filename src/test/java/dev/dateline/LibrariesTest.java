package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the build makes of the classes of libraries so that the program starts quickly. */
class LibrariesTest {
  private static final int JAVA_6 = 50;

  @Test
  void hasPicocliInAFormatThatAnAotCacheTakes() throws IOException {
    try (DataInputStream in = new DataInputStream(bytes(CommandLine.class))) {
      in.readInt();
      in.readUnsignedShort();

      assertThat(in.readUnsignedShort()).isGreaterThanOrEqualTo(JAVA_6);
    }
  }

  private static InputStream bytes(Class<?> type) {
    return Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"));
  }
}
