package dev.dateline.build;

import dev.dateline.cache.LastBuild;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.Content;
import dev.dateline.read.files.FileEndings;
import dev.dateline.write.WriteSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a build did.
 *
 * @param published how many inputs readers see
 * @param withheld the inputs that they do not see, by file; with {@code published} it accounts for
 *     every input
 * @param heldFiles files that are not copied, as only such inputs use them; they are no inputs
 * @param diagnostics by file and line
 * @param pages what became of the files of the site; all zero when nothing was written
 * @param stages how long each part of the build took, in their order
 */
public record BuildResult(
    int published,
    List<Withheld> withheld,
    List<Withheld> heldFiles,
    List<Diagnostic> diagnostics,
    WriteSummary pages,
    List<Stages.Stage> stages) {
  public BuildResult {
    withheld = List.copyOf(withheld);
    heldFiles = List.copyOf(heldFiles);
    diagnostics = List.copyOf(diagnostics);
    stages = List.copyOf(stages);
  }

  /** The outcome of a build that found nothing changed. */
  static BuildResult unchanged(LastBuild last, List<Stages.Stage> stages) {
    WriteSummary summary = new WriteSummary(0, last.outputs().size(), 0, List.of());
    return new BuildResult(
        last.published(), last.withheld(), last.heldFiles(), last.diagnostics(), summary, stages);
  }

  /**
   * The outcome of a build. An input in which an error was found late is rejected as well, and so
   * is an article that can't be taken as it is no file, such as a link to nothing.
   */
  static BuildResult of(Content content, WriteSummary pages, Diagnostics diagnostics) {
    Set<String> withErrors = diagnostics.filesWithErrors();
    List<Withheld> withheld = new ArrayList<>(content.withheld());
    Set<ContentPath> known = new HashSet<>();
    withheld.forEach(held -> known.add(held.file()));
    int published = content.shown().size();
    for (ContentPath file : withErrors.isEmpty() ? List.<ContentPath>of() : content.shown()) {
      if (withErrors.contains(file.display()) && known.add(file)) {
        withheld.add(new Withheld(file, State.REJECTED, "see its errors"));
        published--;
      }
    }
    withErrors.forEach(
        file -> {
          ContentPath refused = ContentPath.ofDisplay(file);
          if (refused != null && FileEndings.isMarkdown(refused.name()) && known.add(refused)) {
            withheld.add(new Withheld(refused, State.REJECTED, "see its errors"));
          }
        });
    withheld.sort(Comparator.comparing(Withheld::file));
    return new BuildResult(
        published, withheld, content.heldFiles(), diagnostics.sorted(), pages, List.of());
  }

  /**
   * Whether a build that finds nothing changed may give this outcome once more. A warning of a file
   * that was kept in the site is given once.
   */
  boolean isRepeatable() {
    return !failed() && pages.leftAlone().isEmpty();
  }

  /** The same outcome with one more warning, which is not about the content. */
  BuildResult with(Diagnostic warning) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.add(warning);
    return new BuildResult(published, withheld, heldFiles, all, pages, stages);
  }

  /** The same outcome, with the time that it took. */
  BuildResult after(List<Stages.Stage> time) {
    return new BuildResult(published, withheld, heldFiles, diagnostics, pages, time);
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
