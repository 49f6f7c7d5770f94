package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.browser.SystemPrograms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of the action as GitHub does, with a folder in the place of the releases. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs bash as on Linux")
class ActionTest {
  private static final Path ACTION = Path.of("src/action").toAbsolutePath();
  private static final String VERSION = "9.8.7";

  @TempDir Path temp;
  private Path release;

  /** A release for every system, whose program says how it is called. */
  @BeforeEach
  void makeARelease() throws Exception {
    SystemPrograms.need("curl");
    SystemPrograms.need("git");
    release = Files.createDirectories(temp.resolve("releases/v" + VERSION));
    String launcher = "dateline-" + VERSION + "/bin/dateline";
    Path program = FileTree.write(temp, launcher, "#!/bin/sh\nprintf '%s|' \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String system : List.of("linux-x64", "linux-arm64", "macos-x64", "macos-arm64")) {
      String file = "dateline-" + VERSION + "-" + system + ".tar.gz";
      run(temp, Map.of(), "tar", "-czf", release.resolve(file).toString(), "dateline-" + VERSION);
    }
    Run sums = run(release, Map.of(), "bash", "-c", "sha256sum *.gz || shasum -a 256 *.gz");
    FileTree.write(release, "SHA256SUMS", sums.said());
  }

  @Test
  void fetchesTheReleaseAndRunsIt() throws Exception {
    Run fetched = fetch(Map.of("VERSION", "v" + VERSION));

    assertThat(fetched.said())
        .contains("version=" + VERSION + "\n", "source=false\n", "/bin/dateline\n");
    String program = fetched.said().lines().findFirst().orElseThrow().substring(8);
    Run run =
        run(
            temp,
            Map.of(
                "PROGRAM", program,
                "COMMAND", "build  --strict *",
                "DIRECTORY", "my digest",
                "BASE_URL", "https://example.org/"),
            ACTION.resolve("run").toString());
    assertThat(run.said())
        .isEqualTo("-C|my digest|build|--strict|*|--base-url|https://example.org/|");
  }

  @Test
  void leavesTheAddressToTheSettings() throws Exception {
    Run run =
        run(
            temp,
            Map.of("PROGRAM", "echo", "COMMAND", "check", "BASE_URL", ""),
            ACTION.resolve("run").toString());

    assertThat(run.said()).isEqualTo("-C . check\n");
  }

  @Test
  void refusesAFileThatWasNotReleased() throws Exception {
    try (var files = Files.list(release)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".gz")).toList()) {
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
      }
    }

    Run fetched = fetch(Map.of("VERSION", VERSION));

    assertThat(fetched.exitCode()).isNotZero();
    assertThat(fetched.said())
        .contains("::error::", "is not the file that was released")
        .doesNotContain("program=");
  }

  @Test
  void refusesAFileWithoutASum() throws Exception {
    Files.writeString(release.resolve("SHA256SUMS"), "0".repeat(64) + "  other.tar.gz\n");

    assertThat(fetch(Map.of("VERSION", VERSION)).said()).contains("SHA256SUMS does not name");
  }

  @Test
  void saysWhichReleaseIsMissing() throws Exception {
    Run unknown = fetch(Map.of("VERSION", "1.1.1"));
    Run wrong = fetch(Map.of("VERSION", "../evil"));

    assertThat(unknown.exitCode()).isNotZero();
    assertThat(unknown.said()).contains("::error::", "see that Dateline 1.1.1 was released");
    assertThat(wrong.said()).contains("::error::../evil is no version");
  }

  @Test
  void takesTheProgramOfACloneInTheWorkspace() throws Exception {
    Path clone = ACTION.getParent().getParent();

    Run fetched = fetch(Map.of("GITHUB_WORKSPACE", clone.toString()));

    assertThat(fetched.said())
        .isEqualTo("program=" + clone + "/dateline\nversion=source\nsource=true\n");
  }

  @Test
  void warnsBeforeAndAfterGitHubStopsTheSchedule() throws Exception {
    Instant commit = Instant.parse("2024-01-01T00:00:00Z");
    workspace("on:\n  schedule:\n    - cron: '23 * * * *'\n", commit);

    assertThat(remind("2024-02-10T00:00:00Z", "2024-02-09T23:23:00Z")).isEmpty();
    assertThat(remind("2024-02-20T00:00:00Z", "2024-02-19T23:23:00Z"))
        .startsWith("::warning title=The schedule will stop::The last commit is 50 days old.")
        .contains("60 days", "Enable workflow")
        .hasLineCount(1);
    assertThat(remind("2024-02-10T00:00:00Z", "2024-01-31T00:00:00Z"))
        .startsWith("::warning title=The schedule had stopped::The last run was 10 days ago.")
        .hasLineCount(1);
    assertThat(remind("2024-02-10T00:00:00Z", null)).isEmpty();
  }

  @Test
  void saysNothingOfAWorkflowWithoutASchedule() throws Exception {
    workspace("on:\n  push:\n", Instant.parse("2024-01-01T00:00:00Z"));

    assertThat(remind("2024-12-01T00:00:00Z", "2024-01-01T00:00:00Z")).isEmpty();
  }

  private Path workspace;

  private void workspace(String workflow, Instant commit) throws Exception {
    workspace = Files.createDirectory(temp.resolve("workspace"));
    FileTree.write(workspace, ".github/workflows/news.yml", workflow);
    String date = commit.toString();
    Map<String, String> dates = Map.of("GIT_AUTHOR_DATE", date, "GIT_COMMITTER_DATE", date);
    run(workspace, dates, "git", "init", "--quiet");
    run(
        workspace,
        dates,
        "git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m a".split(" "));
  }

  /**
   * @param lastRun when the last run began; null when the runs can't be read
   */
  private String remind(String now, String lastRun) throws Exception {
    HttpServer api =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext(
        "/repos/owner/news/actions/workflows/news.yml/runs",
        exchange -> {
          String runs =
              """
              {"total_count":1,"workflow_runs":[{"id":7,"actor":{"id":1},\
              "created_at":"2020-01-01T00:00:00Z","run_started_at":"%s","status":"completed"}]}"""
                  .formatted(lastRun);
          byte[] answer = runs.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(lastRun == null ? 403 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    api.start();
    try {
      Run run =
          run(
              workspace,
              Map.of(
                  "NOW",
                  String.valueOf(Instant.parse(now).getEpochSecond()),
                  "GITHUB_API_URL",
                  "http://127.0.0.1:" + api.getAddress().getPort(),
                  "GITHUB_REPOSITORY",
                  "owner/news",
                  "GITHUB_WORKFLOW_REF",
                  "owner/news/.github/workflows/news.yml@refs/heads/main"),
              ACTION.resolve("remind").toString());
      assertThat(run.exitCode()).as(run.said()).isZero();
      return run.said();
    } finally {
      api.stop(0);
    }
  }

  private record Run(int exitCode, String said) {}

  private Run fetch(Map<String, String> environment) throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put("DATELINE_RELEASES", release.getParent().toUri().toString().replaceAll("/$", ""));
    all.put("RUNNER_TEMP", temp.toString());
    all.put("GITHUB_OUTPUT", "/dev/stdout");
    return run(temp, all, ACTION.resolve("fetch").toString());
  }

  private static Run run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("GITHUB_WORKSPACE");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }
}
