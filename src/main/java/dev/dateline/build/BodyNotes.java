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

  /** One of the many that hold nothing takes no room. */
  static BodyNotes of(List<String> links, List<Diagnostic> diagnostics) {
    return links.isEmpty() && diagnostics.isEmpty() ? NONE : new BodyNotes(links, diagnostics);
  }

  BodyNotes {
    links = List.copyOf(links);
    diagnostics = List.copyOf(diagnostics);
  }

  // Written out because a build begins with it, and that of a record is made at its first call.
  @Override
  public boolean equals(Object other) {
    return other instanceof BodyNotes notes
        && links.equals(notes.links)
        && diagnostics.equals(notes.diagnostics);
  }

  @Override
  public int hashCode() {
    return 31 * links.hashCode() + diagnostics.hashCode();
  }
}
