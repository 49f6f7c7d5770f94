package dev.dateline.check;

import dev.dateline.markdown.LinkResolver;
import dev.dateline.markdown.LinkUse;
import dev.dateline.markdown.html.ShownPicture;
import dev.dateline.markdown.source.NamedTarget;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.links.OutsideLink;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.links.SizedPicture;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.read.files.FileEndings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the links of one body for the page that shows it. A link that leads nowhere becomes its
 * words, an image its alternative text; {@link LinkMistakes} says what is wrong with them.
 */
public final class LinkCheck implements LinkResolver {
  private final SiteLinks links;
  private final ContentPath file;
  private final LinkBase base;
  private final Set<String> missingParts;
  private final Set<String> used = new TreeSet<>();
  private final Set<LinkUse> doubtful = new LinkedHashSet<>(0);
  private final Set<LinkUse> toOwnParts = new LinkedHashSet<>(0);

  /**
   * @param file that holds the body
   * @param missingParts destinations that lead to parts of the body's own page which it does not
   *     have
   */
  public LinkCheck(SiteLinks links, ContentPath file, LinkBase base, Set<String> missingParts) {
    this.links = links;
    this.file = file;
    this.base = base;
    this.missingParts = missingParts;
  }

  /** Destinations whose target depends on the rest of the site, each once. */
  public List<String> destinations() {
    return List.copyOf(used);
  }

  /**
   * The uses so far with which something may be wrong: those that lead nowhere, and those to parts
   * of other pages. Those of one line that are alike count once.
   */
  public List<LinkUse> doubtful() {
    return List.copyOf(doubtful);
  }

  /** The uses so far that lead to parts of the body's own page. */
  public List<LinkUse> toOwnParts() {
    return List.copyOf(toOwnParts);
  }

  @Override
  public @Nullable String resolve(LinkUse use) {
    String destination = use.destination();
    NamedTarget named = NamedTarget.of(destination);
    if (named == null && isOfAnotherGenerator(destination)) {
      return null;
    }
    if (destination.startsWith("#")) {
      return ownPart(use, OutsideLink.of(destination, base));
    }
    Destination target = links.find(file, destination);
    if (target instanceof Destination.Outside) {
      return OutsideLink.of(destination, base);
    }
    used.add(destination);
    if (target instanceof Destination.Inside inside) {
      return inside(use, inside);
    }
    if (!(target instanceof Destination.Held held && held.state() == State.REJECTED)) {
      doubtful.add(use);
    }
    return target instanceof Destination.NoFile && isWebAddress(destination)
        ? "https://" + destination
        : null;
  }

  @Override
  public @Nullable ShownPicture picture(String destination) {
    if (!(links.find(file, destination) instanceof Destination.Inside inside)) {
      return null;
    }
    SizedPicture picture = links.picture(inside.path());
    if (picture == null) {
      return null;
    }
    // Programs that read feeds and mail take one address.
    return base instanceof LinkBase.Relative
        ? new ShownPicture(picture.size(), srcset(picture.sources(inside.path())))
        : new ShownPicture(picture.size().inMail(), "");
  }

  private String srcset(List<SizedPicture.Source> sources) {
    return sources.stream()
        .map(
            source -> {
              String href = links.href(new Destination.Inside(source.file(), ""), base);
              return SizedPicture.inSet(href) + " " + source.width() + "w";
            })
        .collect(Collectors.joining(", "));
  }

  private @Nullable String inside(LinkUse use, Destination.Inside inside) {
    String href = links.href(inside, base);
    if (inside.suffix().indexOf('#') < 0) {
      return href;
    }
    SitePath own = links.pageOf(file);
    if (inside.path().equals(own)) {
      return ownPart(use, href);
    }
    doubtful.add(use);
    return href;
  }

  private @Nullable String ownPart(LinkUse use, String href) {
    toOwnParts.add(use);
    return missingParts.contains(use.destination()) ? null : href;
  }

  /** A command such as {@code {{< ref "caravan.md" >}}}, of which the file's warning speaks. */
  private static boolean isOfAnotherGenerator(String destination) {
    return destination.contains("{{") || destination.contains("{%");
  }

  /** {@code www.example.org}, but not {@code www.guide.md}, which names an article's file. */
  static boolean isWebAddress(String destination) {
    return destination.startsWith("www.") && !FileEndings.isMarkdown(destination);
  }
}
