package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.json.Json;
import dev.dateline.preview.InputStatus;
import dev.dateline.preview.PreviewState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All inputs as JSON, for the script of the desk, which draws those that are visible; components
 * are its keys.
 *
 * @param rows by file
 */
record InputsData(List<Row> rows) {
  /** Lines are read from their files for this many mistakes. */
  private static final int LINES_SHOWN = 500;

  /**
   * An input.
   *
   * @param state its word
   * @param reason empty for what is published
   * @param date a day; empty when there is none
   * @param words -1 when they have not been counted
   * @param page its address, percent-encoded and relative to the base path; absent when it has none
   */
  record Row(
      String state,
      String reason,
      String headline,
      String file,
      String date,
      int words,
      @Nullable String page,
      List<String> topics,
      List<String> sources,
      List<Mistake> mistakes) {}

  /**
   * A mistake of an input.
   *
   * @param line 0 when the whole file is meant
   * @param text the line; absent when it can't be shown
   */
  record Mistake(
      String severity,
      String place,
      int line,
      @Nullable String text,
      String message,
      String hint) {}

  static String json(PreviewState state, SourceLines lines) {
    List<InputStatus> inputs = state.inputs();
    List<Row> rows = new ArrayList<>(inputs.size());
    int shown = 0;
    for (InputStatus input : inputs) {
      List<Mistake> mistakes = new ArrayList<>(input.diagnostics().size());
      for (Diagnostic each : input.diagnostics()) {
        mistakes.add(mistake(each, shown++ < LINES_SHOWN ? lines.find(each.place()) : null));
      }
      rows.add(row(input, mistakes));
    }
    return Json.text(new InputsData(rows));
  }

  private static Row row(InputStatus input, List<Mistake> mistakes) {
    return new Row(
        input.state().word(),
        input.reason(),
        InputsQuery.headline(input),
        input.file().display(),
        input.date() == null ? "" : input.date().day().toString(),
        input.words(),
        input.page() == null ? null : input.page().encoded(),
        input.topics(),
        input.sources(),
        mistakes);
  }

  private static Mistake mistake(Diagnostic each, @Nullable String text) {
    return new Mistake(
        each.severity().word(),
        each.place().toString(),
        each.place().line(),
        text,
        each.message(),
        each.hint());
  }
}
