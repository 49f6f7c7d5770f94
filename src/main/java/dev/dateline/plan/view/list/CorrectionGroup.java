package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Corrections under a heading: those of a year or of a month.
 *
 * @param name text: the heading; example: {@code 2023}
 * @param path path, may be absent: the page that the heading leads to; example: {@code
 *     corrections/2023/}
 * @param corrections list of {@link CorrectionItem}: the corrections, newest first
 */
public record CorrectionGroup(
    String name, @Nullable SitePath path, List<CorrectionItem> corrections) {

  /** The pages of the corrected articles, each once. */
  public static List<Link> articles(List<CorrectionGroup> groups) {
    Set<Link> links = new LinkedHashSet<>();
    for (CorrectionGroup group : groups) {
      group.corrections().forEach(correction -> links.add(correction.article()));
    }
    return List.copyOf(links);
  }
}
