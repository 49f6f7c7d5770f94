package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "for bash and zsh")
class CompletionCommandTest {
  @TempDir Path folder;

  @Test
  void completesCommandsAndOptionsInBash() throws Exception {
    Program completion = Program.exactly(folder, "completion");
    assertThat(completion.exitCode()).isZero();
    FileTree.write(folder, "completion", completion.out());

    assertThat(complete("dateline", "pub")).isEqualTo("publish");
    assertThat(complete("dateline", "build", "--off")).isEqualTo("--offline");
  }

  /** What the Tab key offers behind these words. */
  private String complete(String... words) throws IOException, InterruptedException {
    String script =
        """
        . ./completion
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        # Only the Tab key itself can set options.
        _complete_dateline 2>/dev/null
        echo "${COMPREPLY[*]}"
        """
            .formatted(String.join(" ", words), words.length - 1);
    Process bash =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return said.strip();
  }
}
