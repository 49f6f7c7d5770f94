package dev.dateline.preview;

import dev.dateline.build.BodyStage;
import dev.dateline.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the bodies of a site that are checked, looked for when it is first asked for.
 * May be used from several threads.
 */
final class MistakesOfBodies {
  private final BodyStage bodies;
  private final CheckedBodies checked;
  private volatile @Nullable List<Diagnostic> found;

  MistakesOfBodies(BodyStage bodies, CheckedBodies checked) {
    this.bodies = bodies;
    this.checked = checked;
  }

  List<Diagnostic> get() {
    List<Diagnostic> known = found;
    if (known == null) {
      known = checked.diagnostics(bodies);
      found = known;
    }
    return known;
  }
}
