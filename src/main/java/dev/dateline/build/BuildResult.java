package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.write.WriteSummary;
import java.util.List;

/**
 * What a build did.
 *
 * @param published how many inputs readers see
 * @param withheld the inputs that they do not see, by file; with {@code published} it accounts for
 *     every input
 * @param diagnostics by file and line
 * @param pages what became of the files of the site; all zero when nothing was written
 */
public record BuildResult(
    int published,
    List<Withheld> withheld,
    List<Diagnostic> diagnostics,
    WriteSummary pages,
    List<Stages.Stage> stages) {
  public BuildResult {
    withheld = List.copyOf(withheld);
    diagnostics = List.copyOf(diagnostics);
    stages = List.copyOf(stages);
  }

  /** The same outcome, with the time that it took. */
  BuildResult after(List<Stages.Stage> time) {
    return new BuildResult(published, withheld, diagnostics, pages, time);
  }

  /** Whether the site was left as it was. */
  public boolean failed() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** How many inputs are in a state. */
  public int count(State state) {
    return state == State.PUBLISHED
        ? published
        : (int) withheld.stream().filter(held -> held.state() == state).count();
  }
}
