package dev.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.browser.SystemPrograms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the scripts of the workflow as GitHub does, with a folder in the place of the site. */
class PublishWorkflowTest {
  @TempDir Path temp;
  private Path online;

  @BeforeEach
  void makeTheSiteThatIsOnline() throws IOException {
    SystemPrograms.need("curl");
    online = Files.createDirectory(temp.resolve("online"));
  }

  @Test
  void comparesWithTheFeedThatIsOnline() throws Exception {
    FileTree.write(online, "feed.json", "{}");

    assertThat(run("Fetch the feed that readers have", "")).doesNotContain("::notice::");

    assertThat(run("Say what to publish", "false"))
        .isEqualTo("words=publish --output site --feeds %s/last-feed.json\n".formatted(temp));
  }

  @Test
  void publishesForTheFirstTimeWithoutAComparison() throws Exception {
    FileTree.write(temp, "last-feed.json", "of a run before");

    assertThat(run("Fetch the feed that readers have", "")).contains("::notice::No feed is online");

    assertThat(run("Say what to publish", "")).isEqualTo("words=publish --output site\n");
  }

  @Test
  void publishesAllTheSameWhenAsked() throws Exception {
    FileTree.write(online, "feed.json", "{}");
    run("Fetch the feed that readers have", "");

    assertThat(run("Say what to publish", "true")).endsWith("/last-feed.json --resend\n");
  }

  private String run(String step, String resend) throws Exception {
    ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", script(step));
    bash.redirectErrorStream(true);
    bash.environment()
        .putAll(
            Map.of(
                "BASE_URL",
                online.toUri().toString(),
                "LAST_FEED",
                temp.resolve("last-feed.json").toString(),
                "GITHUB_OUTPUT",
                "/dev/stdout",
                "SITE",
                "site",
                "RESEND",
                resend));
    Process process = bash.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private static String script(String name) throws IOException {
    Map<?, ?> workflow =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of(".github/workflows/publish.yml")));
    Map<?, ?> build = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("build");
    return ((List<?>) build.get("steps"))
        .stream()
            .map(step -> (Map<?, ?>) step)
            .filter(step -> name.equals(step.get("name")))
            .map(step -> (String) step.get("run"))
            .findFirst()
            .orElseThrow();
  }
}
