package dev.dateline.cache;

import dev.dateline.diagnostic.Diagnostic;
import java.util.List;

/**
 * What rendering a body showed.
 *
 * @param links destinations in it whose target depends on the rest of the site, each once
 * @param diagnostics what is wrong with it
 */
public record BodyNotes(List<String> links, List<Diagnostic> diagnostics) {
  /** Of a body without such links in which nothing is wrong. */
  public static final BodyNotes NONE = new BodyNotes(List.of(), List.of());

  public BodyNotes {
    links = List.copyOf(links);
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean isEmpty() {
    return links.isEmpty() && diagnostics.isEmpty();
  }
}
