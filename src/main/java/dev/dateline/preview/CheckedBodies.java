package dev.dateline.preview;

import dev.dateline.cache.BodyNotes;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.links.SiteLinks;
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
record CheckedBodies(Map<ContentPath, Checked> byFile) {
  static final CheckedBodies NONE = new CheckedBodies(Map.of());

  /**
   * What one body showed.
   *
   * @param digest of its file
   * @param targets where the links led that depend on the rest of the site
   * @param words how many it has
   */
  record Checked(ContentDigest digest, List<SiteLinks.Target> targets, BodyNotes notes, int words) {

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

  /** Those that still hold for a site. */
  CheckedBodies thatHold(Iterable<BodySource> sources, SiteLinks links) {
    Map<ContentPath, Checked> kept = new HashMap<>();
    for (BodySource source : sources) {
      Checked checked = byFile.get(source.file());
      if (checked != null && checked.holds(source, links)) {
        kept.put(source.file(), checked);
      }
    }
    return new CheckedBodies(kept);
  }

  @Nullable Checked of(ContentPath file) {
    return byFile.get(file);
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    byFile.values().forEach(checked -> all.addAll(checked.notes().diagnostics()));
    return all;
  }
}
