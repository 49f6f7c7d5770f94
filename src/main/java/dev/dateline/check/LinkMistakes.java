package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.LinkUse;
import dev.dateline.markdown.source.NamedTarget;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.links.SiteLinks;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a link of a body in the site as it is now, and what to do. All mistakes
 * are warnings, as the page is shown without the link.
 */
public final class LinkMistakes {
  private final SiteLinks links;
  private final Parts parts;

  /** Knows the ids of pages. */
  public interface Parts {
    /** The ids on a page; null for one that is no article or standalone page, or can't be read. */
    @Nullable Set<String> of(SitePath page);

    /** Whether a template makes a part. */
    boolean isOfTheme(String part);
  }

  public LinkMistakes(SiteLinks links, Parts parts) {
    this.links = links;
    this.parts = parts;
  }

  /** What is wrong with a use that {@link LinkCheck#doubtful} gave; null when nothing is. */
  public @Nullable Diagnostic of(BodySource body, LinkUse use) {
    ContentPath file = body.file();
    Place place = place(body, use);
    Destination target = links.find(file, use.destination());
    if (target instanceof Destination.NoFile && LinkCheck.isWebAddress(use.destination())) {
      return Diagnostic.warning(
          place,
          "addresses without https://",
          "\"" + use.destination() + "\" is taken for https://" + use.destination(),
          "write it so");
    }
    NamedTarget named = NamedTarget.of(use.destination());
    if (named != null && target instanceof Destination.NoFile) {
      return Diagnostic.warning(
          place,
          "broken links",
          "broken link: no article is in a file called \"" + named.name() + "\"",
          "link to the article's file, as in ../28/caravan.md");
    }
    if (target instanceof Destination.Inside inside) {
      return ofPart(inside, place);
    }
    if (target instanceof Destination.Held held) {
      return ofHeld(held, place);
    }
    String kind = use.kind() == LinkUse.Kind.IMAGE ? "image" : "link";
    return BrokenLink.of(kind, use.destination(), target, links, file, place);
  }

  /**
   * A link to a part of the body's own page which it does not have; null when it has it.
   *
   * @param ids of the body
   */
  public @Nullable Diagnostic ofOwnPart(BodySource body, LinkUse use, Set<String> ids) {
    String part = PartIds.partOf(use.destination());
    if (part == null || isOfAnyPage(part) || PartIds.hold(ids, part)) {
      return null;
    }
    return Diagnostic.warning(
        place(body, use),
        "links to parts that there are not",
        "broken link: " + body.file().display() + " has no part \"#" + part + "\"",
        PartIds.hint(part, ids));
  }

  private boolean isOfAnyPage(String part) {
    return PartIds.isOfEveryPage(part) || parts.isOfTheme(part);
  }

  private @Nullable Diagnostic ofPart(Destination.Inside inside, Place place) {
    String part = PartIds.partOf(inside.suffix());
    BodySource shown = links.bodyAt(inside.path());
    if (part == null || shown == null || isOfAnyPage(part)) {
      return null;
    }
    Set<String> ids = parts.of(inside.path());
    if (ids == null || PartIds.hold(ids, part)) {
      return null;
    }
    return Diagnostic.warning(
        place,
        "links to parts that there are not",
        "broken link: " + shown.file().display() + " has no part \"#" + part + "\"",
        PartIds.hint(part, ids) + "; the link leads to the top of the page");
  }

  /** A reader must not learn the address of what is not published yet. */
  private static @Nullable Diagnostic ofHeld(Destination.Held held, Place place) {
    if (held.state() == State.REJECTED) {
      return null;
    }
    String what =
        "links to " + held.file().display() + ", which is " + LeakCheck.describe(held.state());
    return Diagnostic.warning(
        place, "links to what is held back", what, "its words are shown without a link");
  }

  private static Place place(BodySource body, LinkUse use) {
    return Place.line(body.file().display(), body.line() + use.line() - 1);
  }
}
