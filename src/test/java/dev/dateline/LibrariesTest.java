package dev.dateline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(classes = {Parsing.class, Escaping.class})
  void joinsStringsWithoutCodeMadeAtRunTime(Class<?> type) throws IOException {
    try (InputStream in = bytes(type)) {
      assertThat(new String(in.readAllBytes(), ISO_8859_1)).doesNotContain("StringConcatFactory");
    }
  }

  private static InputStream bytes(Class<?> type) {
    return Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"));
  }
}
