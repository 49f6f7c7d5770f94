package dev.dateline.plan.links;

import dev.dateline.markdown.source.NamedTarget;
import dev.dateline.model.ContentPath;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.text.ComposedText;
import dev.dateline.text.LinkPath;
import dev.dateline.text.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the links in an article lead. A relative link is relative to the article's file; one to
 * another article's {@code .md} file leads to that article; one from {@code /} is an address of the
 * site.
 */
public final class SiteLinks {
  private static final ContentPath TOP = new ContentPath("site.yml");

  private final LinkForm form;
  private final Supplier<LinkTargets> makeTargets;
  private final List<? extends Output> outputs;
  private volatile @Nullable LinkTargets targets;
  private volatile @Nullable Set<String> addresses;

  /**
   * @param form how links name pages
   * @param makeTargets called for the first link, as a build that changes no page may have none
   * @param outputs of the site, all of which must be in the list when {@link #find} is first called
   */
  public SiteLinks(
      LinkForm form, Supplier<LinkTargets> makeTargets, List<? extends Output> outputs) {
    this.form = form;
    this.makeTargets = makeTargets;
    this.outputs = outputs;
  }

  /** Where a link leads. */
  public sealed interface Target {}

  /** Out of the site, or to a part of the same page: the link stays as it is. */
  public record Outside() implements Target {}

  /**
   * A page or file of the site.
   *
   * @param suffix query and fragment with their signs; may be empty
   */
  public record Inside(SitePath path, String suffix) implements Target {}

  /** An input that readers do not see. */
  public record Held(ContentPath file, State state) implements Target {}

  /** An address from the site's root at which there is nothing. */
  public record NoAddress(String address) implements Target {}

  /**
   * No file is there.
   *
   * @param file what was looked for, from the digest's folder
   */
  public record NoFile(String file) implements Target {}

  /** The address of a page or file of the site, as it stands in a body. */
  public String href(Inside target, LinkBase base) {
    if (base instanceof LinkBase.Absolute absolute) {
      return absolute.site().of(target.path()) + target.suffix();
    }
    SitePath page = ((LinkBase.Relative) base).page();
    boolean ownPart = target.path().equals(page) && !target.suffix().isEmpty();
    return (ownPart ? "" : page.toRoot() + form.of(target.path())) + target.suffix();
  }

  private synchronized LinkTargets targets() {
    LinkTargets known = targets;
    if (known == null) {
      known = makeTargets.get();
      targets = known;
    }
    return known;
  }

  /** Whether an output of the site is at an address, which has no leading {@code /}. */
  private synchronized boolean holdsAddress(String address) {
    Set<String> known = addresses;
    if (known == null) {
      known = new HashSet<>();
      for (Output output : outputs) {
        known.add(output.path().value());
      }
      addresses = known;
    }
    return known.contains(address);
  }

  /**
   * The file of the content folder that a link in another file leads to, as it is in the site; null
   * when it leads to none.
   */
  public @Nullable SitePath findFile(ContentPath file, String destination) {
    if (LinkPath.isOutside(destination)) {
      return null;
    }
    String path = LinkPath.decode(destination.substring(0, LinkPath.endOfPath(destination)));
    return targets()
        .address(path.startsWith("/") ? path.substring(1) : LinkPath.resolve(file.folder(), path));
  }

  /** Where a link in a file leads. */
  public Target find(ContentPath file, String destination) {
    NamedTarget named = NamedTarget.of(destination);
    if (named != null) {
      String found = targets().fileNamed(named.name());
      return found == null ? new NoFile("content/" + named.name()) : byFile(found, named.suffix());
    }
    if (LinkPath.isOutside(destination)) {
      return new Outside();
    }
    int end = LinkPath.endOfPath(destination);
    String suffix = destination.substring(end);
    String path = LinkPath.decode(destination.substring(0, end));
    if (path.startsWith("/")) {
      return fromRoot(path.substring(1), suffix);
    }
    if (path.isEmpty()) {
      return new Outside();
    }
    String resolved = LinkPath.resolve(file.folder(), path);
    if (resolved.startsWith("../")) {
      return new NoFile(resolved);
    }
    Target target = byFile(resolved, suffix);
    return target instanceof NoFile && holdsAddress(resolved)
        ? new Inside(new SitePath(resolved), suffix)
        : target;
  }

  /**
   * An address of the settings, from the site's root: {@code /about/}. One at which there is
   * nothing stays as it is.
   */
  public String fromRoot(String address) {
    Target target = find(TOP, address);
    return target instanceof Inside inside
        ? "/" + form.of(inside.path()) + inside.suffix()
        : address;
  }

  private Target fromRoot(String path, String suffix) {
    if (targets().address(path) != null || targets().reason(path) != null) {
      return byFile(path, suffix);
    }
    String composed = ComposedText.of(path);
    if (holdsAddress(composed)) {
      return new Inside(new SitePath(composed), suffix);
    }
    if (holdsAddress(composed + "/")) {
      return new Inside(new SitePath(composed + "/"), suffix);
    }
    return new NoAddress("/" + path);
  }

  private Target byFile(String path, String suffix) {
    SitePath published = targets().address(path);
    if (published != null) {
      return new Inside(published, suffix);
    }
    State state = targets().reason(path);
    return state == null ? new NoFile("content/" + path) : new Held(new ContentPath(path), state);
  }

  /**
   * The link that leads from a file to one of almost the wanted name: of the same name in another
   * folder, or of a name spelt alike in the same folder; null when there is none.
   */
  public @Nullable String nearest(ContentPath from, NoFile wanted) {
    ContentPath missing = new ContentPath(wanted.file().substring("content/".length()));
    SortedSet<String> sameName = new TreeSet<>();
    Set<String> sameFolder = new TreeSet<>();
    String name = missing.name();
    for (String file : targets().files()) {
      if (file.regionMatches(true, file.length() - name.length(), name, 0, name.length())
          && new ContentPath(file).name().length() == name.length()) {
        sameName.add(file);
      }
      if (file.startsWith(missing.folder()) && file.indexOf('/', missing.folder().length()) < 0) {
        sameFolder.add(file);
      }
    }
    String nearest =
        sameName.isEmpty() ? Spelling.nearest(missing.value(), sameFolder) : sameName.first();
    return nearest == null ? null : LinkPath.relative(from.folder(), nearest);
  }
}
