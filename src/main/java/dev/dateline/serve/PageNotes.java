package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.preview.InputStatus;
import dev.dateline.preview.PreviewMode;
import dev.dateline.preview.PreviewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the preview says on a page beside the page itself.
 *
 * @param diagnostics that concern this page, by file and line
 * @param errors how many the whole site has
 * @param warnings how many the whole site has
 * @param mode {@code drafts}, {@code readers}, or the day on which readers see the page
 * @param status what readers do not see yet and why; empty where they see the page
 */
record PageNotes(
    List<Diagnostic> diagnostics, long errors, long warnings, String mode, String status) {
  /** A mistake in one of these is one of every page. */
  private static final Set<String> SETTINGS =
      Set.of("content", "content/site.yml", "content/topics.yml", "content/sources.yml");

  /** Of a page that shows all mistakes itself. */
  static PageNotes ofDesk(PreviewState state, PreviewMode mode) {
    return of(List.of(), state.diagnostics(), mode, "");
  }

  /**
   * Of a page of the site.
   *
   * @param found what rendering the page has shown
   */
  static PageNotes of(SitePath path, List<Diagnostic> found, PreviewState state, PreviewMode mode) {
    String file = state.file(path);
    List<Diagnostic> all = state.diagnostics();
    TreeSet<Diagnostic> concerned = new TreeSet<>(found);
    for (Diagnostic each : all) {
      String place = each.place().file();
      if (place.equals(file) || SETTINGS.contains(place)) {
        concerned.add(each);
      }
    }
    List<Diagnostic> known = new ArrayList<>(new TreeSet<>(all));
    found.stream().filter(each -> !all.contains(each)).forEach(known::add);
    return of(List.copyOf(concerned), known, mode, status(state.input(path)));
  }

  private static PageNotes of(
      List<Diagnostic> concerned, List<Diagnostic> all, PreviewMode mode, String status) {
    long errors = all.stream().filter(Diagnostic::isError).count();
    LocalDate day = mode.day();
    String word = day != null ? day.toString() : mode.drafts() ? "drafts" : "readers";
    return new PageNotes(concerned, errors, all.size() - errors, word, status);
  }

  private static String status(@Nullable InputStatus input) {
    return input == null || input.state() == State.PUBLISHED
        ? ""
        : input.state().word() + " (" + input.reason() + ")";
  }
}
