package dev.dateline.preview;

import dev.dateline.build.BodyStage;
import dev.dateline.cache.BodyNotes;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.links.SiteLinks;
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
   * @param source the body
   * @param targets where the links led that depend on the rest of the site
   * @param notes what rendering it showed
   * @param words how many it has
   */
  record Checked(BodySource source, List<Destination> targets, BodyNotes notes, int words) {

    /** Whether rendering the body for another plan would show the same. */
    boolean holds(BodySource now, SiteLinks links) {
      if (!source.equals(now)) {
        return false;
      }
      for (int i = 0; i < targets.size(); i++) {
        if (!targets.get(i).equals(links.find(now.file(), notes.links().get(i)))) {
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

  /** What is wrong with them in a site whose bodies they are. */
  List<Diagnostic> diagnostics(BodyStage bodies) {
    List<Diagnostic> all = new ArrayList<>();
    for (Checked checked : byFile.values()) {
      all.addAll(checked.notes().diagnostics());
      all.addAll(bodies.mistakesOfLinks(checked.source(), checked.notes()));
    }
    return all;
  }
}
