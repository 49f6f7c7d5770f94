package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was learnt when a body was rendered.
 *
 * @param links destinations whose target depends on the rest of the site
 */
record BodyNotes(List<String> links, List<Diagnostic> diagnostics) {
  static final BodyNotes NONE = new BodyNotes(List.of(), List.of());

  BodyNotes {
    links = List.copyOf(links);
    diagnostics = List.copyOf(diagnostics);
  }
}
