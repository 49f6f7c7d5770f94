package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.SiteLinks;
import dev.dateline.text.ContentDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rendering the bodies of a site showed, as far as they were rendered yet.
 *
 * @param byFile of each body that was
 */
record Proofs(Map<ContentPath, Proof> byFile) {
  static final Proofs NONE = new Proofs(Map.of());

  /**
   * What one body showed.
   *
   * @param digest of its file
   * @param targets where the links led that depend on the rest of the site
   * @param words how many it has
   */
  record Proof(ContentDigest digest, List<SiteLinks.Target> targets, BodyNotes notes, int words) {

    /** Whether rendering the body for another plan would show the same. */
    boolean holds(BodySource source, SiteLinks links) {
      if (!digest.equals(source.digest())) {
        return false;
      }
      for (int i = 0; i < targets.size(); i++) {
        if (!targets.get(i).equals(links.find(source.file(), notes.links().get(i)))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Those that are still true of a site. */
  Proofs that(Iterable<BodySource> sources, SiteLinks links) {
    Map<ContentPath, Proof> kept = new HashMap<>();
    for (BodySource source : sources) {
      Proof proof = byFile.get(source.file());
      if (proof != null && proof.holds(source, links)) {
        kept.put(source.file(), proof);
      }
    }
    return new Proofs(kept);
  }

  @Nullable Proof of(ContentPath file) {
    return byFile.get(file);
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    byFile.values().forEach(proof -> all.addAll(proof.notes().diagnostics()));
    return all;
  }
}
