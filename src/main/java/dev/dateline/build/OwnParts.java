package dev.dateline.build;

import dev.dateline.check.LinkCheck;
import dev.dateline.check.LinkMistakes;
import dev.dateline.check.PartIds;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.markdown.LinkUse;
import dev.dateline.markdown.RenderedBody;
import dev.dateline.model.BodySource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds links of a body to parts of its own page that it does not have: {@code #no-such-part}. */
record OwnParts(LinkMistakes mistakes) {

  /**
   * The destinations that lead to no part, and what to say of each.
   *
   * @param prefix of the ids in the HTML
   */
  Map<String, Diagnostic> missing(
      BodySource source, LinkCheck check, RenderedBody result, String prefix) {
    if (check.toOwnParts().isEmpty()) {
      return Map.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String id : PartIds.in(result.html())) {
      ids.add(id.startsWith(prefix) ? id.substring(prefix.length()) : id);
    }
    Map<String, Diagnostic> missing = new LinkedHashMap<>();
    for (LinkUse use : check.toOwnParts()) {
      Diagnostic mistake = mistakes.ofOwnPart(source, use, ids);
      if (mistake != null) {
        missing.putIfAbsent(use.destination(), mistake);
      }
    }
    return missing;
  }
}
