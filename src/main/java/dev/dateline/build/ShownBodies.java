package dev.dateline.build;

import dev.dateline.cache.BodyNotes;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What rendering the bodies of a site showed, in this build or an earlier one; reports what is
 * wrong with each once. May be used from several threads.
 */
final class ShownBodies {
  private final BodyStage bodies;
  private final Diagnostics diagnostics;
  private final Map<String, BodyNotes> notes = new ConcurrentHashMap<>();

  /** Those with links that depend on the rest of the site and may be wrong. */
  private final Map<ContentPath, BodySource> doubtful = new ConcurrentSkipListMap<>();

  ShownBodies(BodyStage bodies, Diagnostics diagnostics) {
    this.bodies = bodies;
    this.diagnostics = diagnostics;
  }

  /** Takes a body that an output shows, after the output was made or kept. */
  void add(BodySource source) {
    BodyNotes found = bodies.notes(source);
    if (!found.isEmpty() && notes.put(source.file().value(), found) == null) {
      found.diagnostics().forEach(diagnostics::add);
      if (!found.doubtful().isEmpty()) {
        doubtful.put(source.file(), source);
      }
    }
  }

  /** Looks at the links, when all bodies are there; what is to be remembered, by content path. */
  Map<String, BodyNotes> finish() {
    // In the order of the files, as a site with many dead links gets hints for the first ones only.
    for (BodySource body : doubtful.values()) {
      bodies.mistakesOfLinks(body, bodies.notes(body)).forEach(diagnostics::add);
    }
    bodies
        .ids()
        .forEach(
            (file, ids) ->
                notes.merge(
                    file.value(), BodyNotes.NONE.with(ids), (known, none) -> known.with(ids)));
    return notes;
  }
}
