package dev.dateline.build;

import dev.dateline.diagnostic.Severity;
import dev.dateline.json.Json;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code --report} writes as JSON about a build; components are the keys of the file.
 *
 * @param articles how many inputs are in each state, by the state's word
 * @param pages what became of the files of the site
 * @param withheld the inputs that readers do not see
 * @param heldFiles files that are not copied, as only inputs use them that readers do not see
 * @param diagnostics all that was reported, by file and line
 * @param stages how long each part of the build took
 */
public record Report(
    Map<String, Integer> articles,
    SiteFiles pages,
    List<Input> withheld,
    List<Input> heldFiles,
    List<Problem> diagnostics,
    List<Stages.Stage> stages) {

  /** How many files of the site were written, were the same already, and were removed. */
  public record SiteFiles(int written, int unchanged, int removed) {}

  /** An input that readers do not see. */
  public record Input(String file, State state, String reason) {}

  /**
   * @param kind a name for problems that are alike: {@code broken link}; the message itself for any
   *     other
   * @param line 1-based; 0 for the whole file
   * @param column 1-based; 0 for the whole line
   */
  public record Problem(
      Severity severity,
      String kind,
      String file,
      int line,
      int column,
      String message,
      String hint) {}

  /** The report of a build. */
  public static Report of(BuildResult result) {
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (State state : State.values()) {
      articles.put(state.word(), result.count(state));
    }
    return new Report(
        articles,
        new SiteFiles(
            result.pages().written(), result.pages().unchanged(), result.pages().removed()),
        inputs(result.withheld()),
        inputs(result.heldFiles()),
        result.diagnostics().stream()
            .map(
                each ->
                    new Problem(
                        each.severity(),
                        each.kind(),
                        each.place().file(),
                        each.place().line(),
                        each.place().column(),
                        each.message(),
                        each.hint()))
            .toList(),
        result.stages());
  }

  private static List<Input> inputs(List<Withheld> withheld) {
    return withheld.stream()
        .map(input -> new Input(input.file().display(), input.state(), input.reason()))
        .toList();
  }

  /** Removes the report of an earlier build, which should not stand for one that fails. */
  public static void prepare(Path file) throws IOException {
    // No link: /dev/stdout leads to a file where the output goes to one.
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(file);
    }
  }

  /** Writes the report as JSON, in the place of what the file held. */
  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Json.writeIndented(this, out);
    }
  }
}
