package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.LinkResolver;
import dev.dateline.markdown.LinkTarget;
import dev.dateline.markdown.LinkUse;
import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.SiteLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Resolves the links of one body for the page that shows it, and names those that lead nowhere with
 * their line in the article's file.
 */
final class LinkCheck implements LinkResolver {
  private final SiteLinks links;
  private final BodySource body;
  private final SitePath page;
  private final Set<String> used = new TreeSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  LinkCheck(SiteLinks links, BodySource body, SitePath page) {
    this.links = links;
    this.body = body;
    this.page = page;
  }

  /** What the links showed so far. */
  BodyNotes notes() {
    return used.isEmpty() ? BodyNotes.NONE : new BodyNotes(List.copyOf(used), diagnostics);
  }

  @Override
  public LinkTarget resolve(LinkUse use) {
    SiteLinks.Target target = links.find(body.file(), use.destination());
    if (target instanceof SiteLinks.Outside) {
      return new LinkTarget.Href(use.destination());
    }
    used.add(use.destination());
    if (target instanceof SiteLinks.Inside inside) {
      return new LinkTarget.Href(links.href(inside, page));
    }
    if (target instanceof SiteLinks.Held held) {
      return held(use, held);
    }
    if (target instanceof SiteLinks.NoAddress none) {
      diagnostics.add(
          Diagnostic.warning(
              place(use),
              "no page of the site is at " + none.address(),
              "link to the article's file, as in ../28/caravan.md"));
    } else if (target instanceof SiteLinks.NoFile none) {
      diagnostics.add(
          Diagnostic.error(
              place(use),
              "broken " + kind(use) + ": there is no " + none.file(),
              "write it relative to " + body.file().display()));
    }
    return new LinkTarget.Href(use.destination());
  }

  /** A reader must not learn the address of what is not published yet. */
  private LinkTarget held(LinkUse use, SiteLinks.Held held) {
    if (held.state() != State.REJECTED) {
      diagnostics.add(
          Diagnostic.warning(
              place(use),
              "links to " + held.file().display() + ", which is " + phrase(held.state()),
              "its words are shown without a link"));
    }
    return new LinkTarget.Unlinked();
  }

  private static String phrase(State state) {
    return state == State.DRAFT ? "a draft" : state.word();
  }

  private static String kind(LinkUse use) {
    return use.kind() == LinkUse.Kind.IMAGE ? "image" : "link";
  }

  private Place place(LinkUse use) {
    return Place.line(body.file().display(), body.line() + use.line() - 1);
  }
}
