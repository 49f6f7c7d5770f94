package dev.dateline.cache;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.markdown.LinkUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rendering a body showed.
 *
 * @param links destinations in it whose target depends on the rest of the site, each once
 * @param doubtful uses of links with which something may be wrong; what it is depends on the rest
 *     of the site
 * @param diagnostics what is wrong with it in itself
 * @param ids the parts of it that links can lead to; null when no link of another page asks for
 *     them
 */
public record BodyNotes(
    List<String> links,
    List<LinkUse> doubtful,
    List<Diagnostic> diagnostics,
    @Nullable BodyIds ids) {
  /** Of a body without such links in which nothing is wrong. */
  public static final BodyNotes NONE = new BodyNotes(List.of(), List.of(), List.of(), null);

  public BodyNotes {
    links = List.copyOf(links);
    doubtful = List.copyOf(doubtful);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Of a body that could not be rendered. */
  public static BodyNotes of(Diagnostic failure) {
    return new BodyNotes(List.of(), List.of(), List.of(failure), null);
  }

  /** The same with the ids of the body. */
  public BodyNotes with(BodyIds found) {
    return new BodyNotes(links, doubtful, diagnostics, found);
  }

  /** Whether there is nothing to remember. */
  public boolean isEmpty() {
    return links.isEmpty() && doubtful.isEmpty() && diagnostics.isEmpty() && ids == null;
  }
}
