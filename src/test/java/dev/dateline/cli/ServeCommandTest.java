package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  @TempDir Path folder;

  @Test
  void refusesAPortThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Program run = Program.in(folder, "serve", "--port", "" + taken.getLocalPort());

      assertThat(run.err())
          .isEqualTo(
              "dateline: port %d is taken; give another with --port, or none to get a free one\n"
                  .formatted(taken.getLocalPort()));
      assertThat(run.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void refusesAnAddressOfAnotherMachine() {
    Program run = Program.in(folder, "serve", "--host", "192.0.2.1");

    assertThat(run.err()).startsWith("dateline: can't listen on 192.0.2.1:8000");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void refusesAHostThatIsUnknown() {
    Program run = Program.in(folder, "serve", "--host", "nowhere.invalid");

    assertThat(run.err())
        .isEqualTo(
            "dateline: there is no host \"nowhere.invalid\"; leave --host out for this machine"
                + " only\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536", "70000", "http"})
  void refusesAPortThatIsNone(String port) {
    Program run = Program.in(folder, "serve", "--port", port);

    assertThat(run.err()).contains("\"" + port + "\" is not a port from 1 to 65535");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "http://x/", "a/b"})
  void refusesAnAddressThatIsNone(String host) {
    Program run = Program.in(folder, "serve", "--host=" + host);

    assertThat(run.err()).contains("\"" + host + "\" is not an address such as 127.0.0.1");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a b/", "/../", "//", "/a//b/", "http://x/", "/a?b/"})
  void refusesABasePathThatIsNone(String path) {
    Program run = Program.in(folder, "serve", "--base-path", path);

    assertThat(run.err()).contains("is not a path such as /repo/");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhereTheDigestIsAndEndsAtOnce() throws Exception {
    FileTree.write(folder, "content/good.md", "Good news\n\n2024-01-02\n\nAll is well.\n");
    Process process = serve();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null && !line.startsWith("http")) {
        line = out.readLine();
      }
      assertThat(line).matches("http://localhost:\\d+/repo/ .*");
      String address = line.substring(0, line.indexOf(' '));
      assertThat(URI.create(address).toURL().openStream().readAllBytes()).isNotEmpty();

      process.destroy();

      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(FileTree.read(folder).keySet()).containsExactly("content/good.md");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void saysHowManyErrorsThereAreWhenItStarts() throws Exception {
    FileTree.write(folder, "content/bad.md", "No date in this one\n");
    Process process = serve();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null && !line.contains("error") && !line.startsWith("Ctrl-C")) {
        line = out.readLine();
      }
      assertThat(line).isEqualTo("1 error; the pages and the desk say more");
    } finally {
      process.destroyForcibly();
    }
  }

  private Process serve() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.dateline.Main",
            "-C",
            folder.toString(),
            "serve",
            "--base-path",
            "repo")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
