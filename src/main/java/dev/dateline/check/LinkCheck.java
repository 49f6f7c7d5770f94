package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.LinkResolver;
import dev.dateline.markdown.LinkTarget;
import dev.dateline.markdown.LinkUse;
import dev.dateline.markdown.source.NamedTarget;
import dev.dateline.model.BodySource;
import dev.dateline.model.State;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.read.ContentScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Resolves the links of one body for the page that shows it, and names those that lead nowhere with
 * their line in the article's file.
 */
public final class LinkCheck implements LinkResolver {
  private static final Pattern ARTICLE = Pattern.compile("/\\d{4}/\\d\\d/\\d\\d/[^/.]+/?");

  private final SiteLinks links;
  private final BodySource body;
  private final LinkBase base;
  private final Set<String> used = new TreeSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public LinkCheck(SiteLinks links, BodySource body, LinkBase base) {
    this.links = links;
    this.body = body;
    this.base = base;
  }

  /** Destinations whose target depends on the rest of the site, each once. */
  public List<String> destinations() {
    return List.copyOf(used);
  }

  /** What is wrong with the links resolved so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  @Override
  public LinkTarget resolve(LinkUse use) {
    NamedTarget named = NamedTarget.of(use.destination());
    if (named == null && isOfAnotherGenerator(use.destination())) {
      return new LinkTarget.Unlinked();
    }
    SiteLinks.Target target = links.find(body.file(), use.destination());
    if (target instanceof SiteLinks.NoFile && isWebAddress(use.destination())) {
      return withoutScheme(use);
    }
    if (target instanceof SiteLinks.Outside) {
      return new LinkTarget.Href(use.destination());
    }
    used.add(use.destination());
    if (named != null && target instanceof SiteLinks.NoFile) {
      diagnostics.add(
          Diagnostic.warning(
              place(use),
              "broken link: no article is in a file called \"" + named.name() + "\"",
              "link to the article's file, as in ../28/caravan.md"));
      return new LinkTarget.Unlinked();
    }
    if (target instanceof SiteLinks.Inside inside) {
      return new LinkTarget.Href(links.href(inside, base));
    }
    if (target instanceof SiteLinks.Held held) {
      return held(use, held);
    }
    if (target instanceof SiteLinks.NoAddress none) {
      diagnostics.add(noAddress(use, none));
    } else if (target instanceof SiteLinks.NoFile none) {
      int scheme = use.destination().indexOf("http");
      diagnostics.add(
          scheme > 0 && use.destination().contains(":/")
              ? Diagnostic.error(
                  place(use),
                  "broken " + kind(use) + ": \"" + use.destination() + "\" is not an address",
                  "take out what is before http")
              : BrokenLink.of(kind(use), none, links, body.file(), place(use)));
    }
    return new LinkTarget.Href(use.destination());
  }

  /** A command such as {@code {{< ref "caravan.md" >}}}, of which the file's warning speaks. */
  private static boolean isOfAnotherGenerator(String destination) {
    return destination.contains("{{") || destination.contains("{%");
  }

  /** {@code www.example.org}, but not {@code www.guide.md}, which names an article's file. */
  private static boolean isWebAddress(String destination) {
    return destination.startsWith("www.") && !ContentScanner.isMarkdown(destination);
  }

  private LinkTarget withoutScheme(LinkUse use) {
    String address = "https://" + use.destination();
    diagnostics.add(
        Diagnostic.warning(
            place(use), "\"" + use.destination() + "\" is taken for " + address, "write it so"));
    return new LinkTarget.Href(address);
  }

  /** What may be on the same host beside the site is no error: a link that is no article's. */
  private Diagnostic noAddress(LinkUse use, SiteLinks.NoAddress none) {
    String message = "no page of the site is at " + none.address();
    if (use.kind() == LinkUse.Kind.IMAGE) {
      return Diagnostic.error(
          place(use),
          "broken image: nothing in the site is at " + none.address(),
          "put it at content" + none.address());
    }
    String hint = "link to the article's file, as in ../28/caravan.md";
    return ARTICLE.matcher(none.address()).matches()
        ? Diagnostic.error(place(use), "broken link: " + message, hint)
        : Diagnostic.warning(place(use), message, hint);
  }

  /** A reader must not learn the address of what is not published yet. */
  private LinkTarget held(LinkUse use, SiteLinks.Held held) {
    if (held.state() != State.REJECTED) {
      diagnostics.add(
          Diagnostic.warning(
              place(use),
              "links to "
                  + held.file().display()
                  + ", which is "
                  + LeakCheck.describe(held.state()),
              "its words are shown without a link"));
    }
    return new LinkTarget.Unlinked();
  }

  private static String kind(LinkUse use) {
    return use.kind() == LinkUse.Kind.IMAGE ? "image" : "link";
  }

  private Place place(LinkUse use) {
    return Place.line(body.file().display(), body.line() + use.line() - 1);
  }
}
