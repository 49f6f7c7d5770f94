package dev.dateline.build;

import dev.dateline.cache.BodyIds;
import dev.dateline.cache.BodyNotes;
import dev.dateline.check.LinkMistakes;
import dev.dateline.check.PartIds;
import dev.dateline.markdown.BodyLabels;
import dev.dateline.markdown.BodyLanguage;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.links.SiteLinks;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of pages that links can lead to. A body is rendered for them only when another page
 * links to a part of it and they are not known from before.
 */
final class BodyParts implements LinkMistakes.Parts {
  private final BodyStage bodies;
  private final SiteSetup setup;
  private final SiteLinks links;
  private final Map<String, BodyNotes> before;
  private final Map<ContentPath, BodyIds> asked = new ConcurrentHashMap<>();
  private volatile @Nullable ThemeParts ofTheme;

  /**
   * @param before what rendering the bodies showed in an earlier build, by content path
   */
  BodyParts(BodyStage bodies, SiteSetup setup, SiteLinks links, Map<String, BodyNotes> before) {
    this.bodies = bodies;
    this.setup = setup;
    this.links = links;
    this.before = before;
  }

  @Override
  public @Nullable Set<String> of(SitePath page) {
    BodySource body = links.bodyAt(page);
    if (body == null) {
      return null;
    }
    try {
      return new HashSet<>(idsOf(body).ids());
    } catch (IOException | RuntimeException | StackOverflowError reportedByItsOwnPage) {
      return null;
    }
  }

  @Override
  public boolean isOfTheme(String part) {
    ThemeParts known = ofTheme;
    if (known == null) {
      known = ThemeParts.of(setup.theme());
      ofTheme = known;
    }
    return known.has(part);
  }

  /** The ids of the bodies that were asked for. */
  Map<ContentPath, BodyIds> asked() {
    return asked;
  }

  /** Takes over what is known of bodies that have not changed since. */
  void inherit(BodyParts earlier) {
    asked.putAll(earlier.asked);
  }

  private BodyIds idsOf(BodySource body) throws IOException {
    BodyIds known = asked.get(body.file());
    if (known == null) {
      BodyNotes notes = before.get(body.file().value());
      known = notes == null ? null : notes.ids();
    }
    if (known == null
        || !known.source().equals(body.digest())
        || !known.reading().equals(setup.reading())) {
      known = new BodyIds(setup.reading(), body.digest(), render(body));
    }
    asked.put(body.file(), known);
    return known;
  }

  private List<String> render(BodySource body) throws IOException {
    BodyLanguage anyLanguage = new BodyLanguage("en", BodyLabels.ENGLISH);
    return PartIds.in(
        setup
            .markdown()
            .parse(bodies.text(body))
            .html(use -> use.destination(), anyLanguage)
            .html());
  }
}
