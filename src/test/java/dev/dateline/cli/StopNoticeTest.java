package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.ProgramProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopNoticeTest {
  private static final int ARTICLES = 2000;

  @TempDir Path folder;

  @Test
  void saysThatAnotherRunCompletesWhatWasStopped() throws Exception {
    for (int i = 0; i < ARTICLES; i++) {
      FileTree.write(folder, "content/" + i + ".md", "Landing " + i + "\n\n2024-02-01\n\nText.\n");
    }
    Path output = folder.resolve("output.txt");
    Process build =
        ProgramProcess.start(
            folder, output, Map.of(), "build", "--base-url", "https://example.org/");
    while (build.isAlive() && !Files.exists(folder.resolve("site"))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }

    build.destroy();

    assertThat(build.waitFor()).isNotZero();
    assertThat(Files.readString(output))
        .isEqualTo("dateline: Stopped; run again to complete" + System.lineSeparator());
    assertThat(Program.in(folder, "build").out()).startsWith(ARTICLES + " published");
  }
}
