package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads the workflows as GitHub does ("Workflow syntax for GitHub Actions" and "Contexts"): every
 * key, every action's input, every reference from one step or job to another, every script. A
 * workflow shows its mistakes only when it runs, and then after the push. The guide's example of a
 * matrix is read as well.
 */
class WorkflowsTest {
  private static final Path FOLDER = Path.of(".github/workflows");

  private static final Set<String> WORKFLOW =
      Set.of("name", "on", "permissions", "concurrency", "env", "defaults", "jobs", "run-name");

  private static final Set<String> EVENTS =
      Set.of("push", "pull_request", "schedule", "workflow_dispatch");

  private static final Set<String> JOB =
      Set.of(
          "name",
          "needs",
          "if",
          "runs-on",
          "timeout-minutes",
          "strategy",
          "permissions",
          "steps",
          "environment",
          "env",
          "concurrency",
          "outputs",
          "defaults",
          "container");

  private static final Set<String> STEP =
      Set.of(
          "id",
          "if",
          "name",
          "uses",
          "run",
          "with",
          "env",
          "shell",
          "working-directory",
          "timeout-minutes",
          "continue-on-error");

  private static final Map<String, Set<String>> PERMISSIONS =
      Map.of(
          "contents", Set.of("read", "write"),
          "pages", Set.of("read", "write"),
          "actions", Set.of("read"),
          "attestations", Set.of("write"),
          "id-token", Set.of("write"));

  /** An action at one commit, with its version beside it: a tag could be moved to other code. */
  private static final Pattern PINNED =
      Pattern.compile("\\s*(?:- )?uses: ([\\w/-]+)@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

  /** The actions that are trusted, and those of their inputs that are used. */
  private static final Map<String, Set<String>> ACTIONS =
      Map.of(
          "actions/checkout",
          Set.of("repository", "ref", "path", "persist-credentials", "fetch-depth"),
          "actions/setup-java",
          Set.of("distribution", "java-version", "cache", "cache-dependency-path"),
          "actions/configure-pages",
          Set.of(),
          "actions/cache",
          Set.of("path", "key", "restore-keys"),
          "actions/attest-build-provenance",
          Set.of("subject-path"),
          "actions/upload-pages-artifact",
          Set.of("path", "name", "include-hidden-files"),
          "actions/deploy-pages",
          Set.of("artifact_name"),
          "actions/upload-artifact",
          Set.of("name", "path", "include-hidden-files", "if-no-files-found", "retention-days"),
          "actions/download-artifact",
          Set.of("name", "path", "pattern", "merge-multiple"));

  /** The action of this repository, from a workflow of its own. */
  private static final String OWN_ACTION = "./";

  private static final Map<String, Set<String>> OUTPUTS =
      Map.of(
          "actions/configure-pages", Set.of("base_url", "origin", "host", "base_path"),
          "actions/deploy-pages", Set.of("page_url"));

  /** An output of a script: {@code echo "words=..."}. */
  private static final Pattern ANSWER = Pattern.compile("['\"](\\w+)=");

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+");

  private final List<String> mistakes = new ArrayList<>();

  /** The inputs of a workflow that is started by hand. */
  private final Set<String> inputs = new HashSet<>();

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void isAWorkflow(Path file) throws IOException {
    check(Files.readString(file));

    assertThat(mistakes).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void theActionOfThisRepositoryIsAnAction() throws IOException {
    Map<String, Object> action = load(Files.readString(Path.of("action.yml")));
    only(
        Set.of("name", "description", "author", "branding", "inputs", "outputs", "runs"),
        action,
        "action");
    inputs.addAll(map(action, "inputs").keySet());
    assertThat(inputs).containsExactlyInAnyOrder("command", "directory", "version", "base-url");
    Map<String, Object> runs = map(action, "runs");
    assertThat(runs).containsOnlyKeys("using", "steps").containsEntry("using", "composite");
    for (Object step : (List<Object>) runs.get("steps")) {
      // A script of an action has no shell unless it names one.
      assertThat((Map<String, Object>) step)
          .satisfiesAnyOf(
              each -> assertThat(each).containsKey("uses"),
              each -> assertThat(each).containsEntry("shell", "bash"));
    }

    steps("action", runs, List.of(), Set.of());
    pinned(Files.readString(Path.of("action.yml")));

    assertThat(mistakes).isEmpty();
  }

  @Test
  void theMatrixInTheGuideIsAWorkflow() throws IOException {
    Matcher block =
        Pattern.compile("```yaml\n(name: Publish in parts\n.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/guide/content/54-large.md")));
    assertThat(block.find()).isTrue();

    check(block.group(1));

    assertThat(mistakes).isEmpty();
  }

  /** A check that finds nothing in a broken file would be worth nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "concurrency:=>concurency:",
        "pages: write=>pages: admin",
        "needs: build=>needs: biuld",
        "include-hidden-files: true=>include-hiden-files: true",
        "actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5=>actions/deploy-pages@v4",
        " # v4.0.5=>",
        "actions/deploy-pages@=>actions/deploy-page@",
        "steps.pages.outputs.base_url=>steps.page.outputs.base_url",
        "steps.pages.outputs.base_url=>steps.pages.outputs.url",
        "steps.command.outputs.words=>steps.command.outputs.word",
        "'23 * * * *'=>'0 * * * *'",
        "'23 * * * *'=>'23 * * *'",
        "'23 * * * *'=>'23 25 * * *'",
        "          command: =>          comand: ",
        "--output \"$SITE\"=>--output \"$SITE",
        "runs-on: ubuntu-latest=>runs_on: ubuntu-latest",
        "id: deployment=>ids: deployment",
        "inputs.resend=>inputs.resent",
        "type: boolean=>typ: boolean",
      })
  void findsAMistake(String change) throws IOException {
    String text = Files.readString(FOLDER.resolve("publish.yml"));
    String[] fromTo = change.split("=>", -1);
    assertThat(text).contains(fromTo[0]);

    check(text.replace(fromTo[0], fromTo[1]));

    assertThat(mistakes).isNotEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> load(String text) {
    return (Map<String, Object>)
        new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text);
  }

  private void pinned(String text) {
    text.lines()
        .filter(line -> line.strip().matches("(?:- )?uses: .*"))
        .filter(line -> !line.endsWith("uses: " + OWN_ACTION) && !PINNED.matcher(line).matches())
        .forEach(line -> mistakes.add("not pinned by commit and version: " + line.strip()));
  }

  private void check(String text) throws IOException {
    pinned(text);
    Map<String, Object> workflow = load(text);
    only(WORKFLOW, workflow, "workflow");
    require(workflow, List.of("name", "on", "permissions", "concurrency", "jobs"), "workflow");
    permissions(workflow);
    only(Set.of("group", "cancel-in-progress"), map(workflow, "concurrency"), "concurrency");
    events(map(workflow, "on"));
    Map<String, Object> jobs = map(workflow, "jobs");
    for (String name : jobs.keySet()) {
      job(name, map(jobs, name), jobs.keySet());
    }
  }

  private void events(Map<String, Object> events) {
    only(EVENTS, events, "on");
    Map<String, Object> byHand = map(map(events, "workflow_dispatch"), "inputs");
    inputs.addAll(byHand.keySet());
    for (String name : byHand.keySet()) {
      only(Set.of("description", "type", "default", "required"), map(byHand, name), name);
    }
    if (events.get("schedule") instanceof List<?> schedule) {
      for (Object entry : schedule) {
        cron(String.valueOf(((Map<?, ?>) entry).get("cron")));
      }
    }
  }

  private void cron(String cron) {
    String[] fields = cron.split(" ");
    int[] most = {59, 23, 31, 12, 6};
    if (fields.length != most.length) {
      mistakes.add("a cron of " + fields.length + " fields");
      return;
    }
    for (int i = 0; i < most.length; i++) {
      if (!fields[i].equals("*")
          && !(fields[i].matches("\\d+") && Integer.parseInt(fields[i]) <= most[i])) {
        mistakes.add("cron: " + fields[i]);
      }
    }
    if (fields[0].equals("0") || fields[0].equals("*")) {
      mistakes.add("cron: at the top of the hour, when runs are late");
    }
  }

  private void job(String name, Map<String, Object> job, Set<String> jobs) throws IOException {
    only(JOB, job, name);
    require(job, List.of("runs-on", "timeout-minutes", "steps"), name);
    permissions(job);
    List<?> needs =
        job.get("needs") instanceof List<?> list
            ? list
            : job.containsKey("needs") ? List.of(job.get("needs")) : List.of();
    for (Object need : needs) {
      if (!jobs.contains(need) || need.equals(name)) {
        mistakes.add(name + " needs " + need);
      }
    }
    Set<String> matrix = new HashSet<>();
    if (job.get("strategy") instanceof Map<?, ?>) {
      only(Set.of("matrix", "fail-fast", "max-parallel"), map(job, "strategy"), name);
      matrix.addAll(map(map(job, "strategy"), "matrix").keySet());
      if (map(map(job, "strategy"), "matrix").get("include") instanceof List<?> rows) {
        rows.forEach(row -> ((Map<?, ?>) row).keySet().forEach(key -> matrix.add((String) key)));
      }
    }
    steps(name, job, needs, matrix);
  }

  @SuppressWarnings("unchecked")
  private void steps(String name, Map<String, Object> job, List<?> needs, Set<String> matrix)
      throws IOException {
    Map<String, Set<String>> outputs = new HashMap<>();
    if (!(job.get("steps") instanceof List<?> steps)) {
      return;
    }
    for (Object each : steps) {
      Map<String, Object> step = (Map<String, Object>) each;
      only(STEP, step, name + ".steps");
      String used = (String) step.get("uses");
      String uses =
          OWN_ACTION.equals(used)
              ? OWN_ACTION
              : used == null ? null : used.substring(0, Math.max(0, used.indexOf('@')));
      String run = (String) step.get("run");
      if ((uses == null) == (run == null)) {
        mistakes.add(name + ": a step has either uses or run");
      }
      if (OWN_ACTION.equals(uses)) {
        only(ownInputs(), map(step, "with"), "action.yml");
      } else if (uses != null && !ACTIONS.containsKey(uses)) {
        mistakes.add(name + ": unknown action " + uses);
      } else if (uses != null && step.containsKey("with")) {
        only(ACTIONS.get(uses), map(step, "with"), uses);
      }
      if (run != null) {
        shell(run);
      }
      expressions(String.valueOf(step), outputs, needs, matrix);
      if (step.get("if") != null) {
        references(String.valueOf(step.get("if")), outputs, needs, matrix);
      }
      if (step.get("id") instanceof String id) {
        Set<String> own = new HashSet<>(OUTPUTS.getOrDefault(String.valueOf(uses), Set.of()));
        Matcher echoed = ANSWER.matcher(run == null ? "" : script(run));
        while (echoed.find()) {
          own.add(echoed.group(1));
        }
        if (outputs.put(id, own) != null) {
          mistakes.add(name + ": two steps with the id " + id);
        }
      }
    }
    // The rest of a job is filled in at its beginning or end, when all steps are known.
    Map<String, Object> rest = new HashMap<>(job);
    rest.remove("steps");
    expressions(String.valueOf(rest), outputs, needs, matrix);
  }

  private void expressions(
      String text, Map<String, Set<String>> outputs, List<?> needs, Set<String> matrix) {
    Matcher expression = EXPRESSION.matcher(text);
    while (expression.find()) {
      references(expression.group(1), outputs, needs, matrix);
    }
  }

  private void references(
      String expression, Map<String, Set<String>> outputs, List<?> needs, Set<String> matrix) {
    Matcher reference = REFERENCE.matcher(expression.replaceAll("'[^']*'", "''"));
    while (reference.find()) {
      String[] parts = reference.group().split("\\.");
      boolean known =
          switch (parts[0]) {
            case "steps" ->
                parts.length == 4
                    && parts[2].equals("outputs")
                    && outputs.getOrDefault(parts[1], Set.of()).contains(parts[3]);
            case "needs" -> needs.contains(parts[1]);
            case "matrix" -> matrix.contains(parts[1]);
            case "inputs" -> inputs.contains(parts[1]);
            case "vars" -> parts.length == 2;
            case "runner" -> parts[1].equals("temp") || parts[1].equals("os");
            case "github" ->
                Set.of(
                        "ref",
                        "ref_name",
                        "event",
                        "sha",
                        "repository",
                        "token",
                        "action_repository")
                    .contains(parts[1]);
            case "strategy" -> Set.of("job-index", "job-total").contains(parts[1]);
            default -> false;
          };
      if (!known) {
        mistakes.add("unknown: " + reference.group());
      }
    }
  }

  /**
   * The shell reads a script without running it; an expression in one could smuggle in a command.
   */
  private void shell(String run) throws IOException {
    if (run.contains("${{") && run.matches("(?s).*\\$\\{\\{\\s*(github|vars|inputs).*")) {
      mistakes.add("a script with a foreign text in it: " + run);
    }
    Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
    try (var in = shell.getOutputStream()) {
      in.write(EXPRESSION.matcher(run).replaceAll("x").getBytes(StandardCharsets.UTF_8));
    }
    String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!words.isEmpty()) {
      mistakes.add(words);
    }
  }

  /** What a step runs: its text, or the file that it names. */
  private static String script(String run) throws IOException {
    Matcher file = Pattern.compile("\"[$]GITHUB_ACTION_PATH/([\\w/-]+)\"").matcher(run);
    return file.matches() ? Files.readString(Path.of(file.group(1))) : run;
  }

  private static Set<String> ownInputs() throws IOException {
    return map(load(Files.readString(Path.of("action.yml"))), "inputs").keySet();
  }

  private void permissions(Map<String, Object> of) {
    if (of.containsKey("permissions")) {
      map(of, "permissions")
          .forEach(
              (name, level) -> {
                if (!PERMISSIONS.getOrDefault(name, Set.of()).contains(level)) {
                  mistakes.add("permission " + name + ": " + level);
                }
              });
    }
  }

  private void only(Set<String> known, Map<String, Object> of, String where) {
    for (Object key : of.keySet()) {
      if (!known.contains(key)) {
        mistakes.add(where + ": unknown key " + key);
      }
    }
  }

  private void require(Map<String, Object> of, List<String> keys, String where) {
    for (String key : keys) {
      if (!of.containsKey(key)) {
        mistakes.add(where + ": no " + key);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> of, String key) {
    return of.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
