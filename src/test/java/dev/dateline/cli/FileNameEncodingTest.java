package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Main;
import dev.dateline.OwnJava;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program without its launcher, in a Java that can't name every file. */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class FileNameEncodingTest {
  @TempDir Path folder;

  @Test
  void endsInOneSentenceInALocaleThatIsNotInstalled() throws Exception {
    List<String> command = OwnJava.command(Main.class, List.of());
    command.addAll(List.of("-C", folder.resolve("Málaga").toString(), "build"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("LC_CTYPE");
    builder.environment().put("LC_ALL", "xx_YY.UTF-8");

    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).hasLineCount(1).contains("LC_ALL=C.UTF-8");
    assertThat(process.waitFor()).isEqualTo(3);
  }
}
