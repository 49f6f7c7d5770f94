package dev.dateline.preview;

import dev.dateline.build.BodyStage;
import dev.dateline.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the bodies of a site, looked for once for all that are known to be checked.
 * May be used from several threads.
 */
final class MistakesOfBodies {
  private final BodyStage bodies;
  private volatile @Nullable Found last;

  private record Found(CheckedBodies checked, List<Diagnostic> diagnostics) {}

  MistakesOfBodies(BodyStage bodies) {
    this.bodies = bodies;
  }

  List<Diagnostic> of(CheckedBodies checked) {
    Found known = last;
    if (known == null || known.checked() != checked) {
      known = new Found(checked, checked.diagnostics(bodies));
      last = known;
    }
    return known.diagnostics();
  }
}
