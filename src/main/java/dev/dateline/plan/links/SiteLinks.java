package dev.dateline.plan.links;

import dev.dateline.files.LazyValue;
import dev.dateline.markdown.source.NamedTarget;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.plan.links.Destination.Held;
import dev.dateline.plan.links.Destination.Inside;
import dev.dateline.plan.links.Destination.NoAddress;
import dev.dateline.plan.links.Destination.NoFile;
import dev.dateline.plan.links.Destination.Outside;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.read.files.FileEndings;
import dev.dateline.text.ComposedText;
import dev.dateline.text.LinkPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the links in an article lead. A relative link is relative to the article's file; one to
 * another article's {@code .md} file leads to that article; one from {@code /} is an address of the
 * site, or one that a page had before. A link that differs from a path only in case, signs between
 * words, a closing slash or {@code .html} leads there too.
 */
public final class SiteLinks {
  private static final ContentPath TOP = new ContentPath("site.yml");

  private final LinkForm form;
  private final LazyValue<LinkTargets> targets;
  private final LazyValue<TargetNames> names;
  private final LazyValue<Set<String>> addresses;
  private final LazyValue<LooseAddresses<SitePath>> looseAddresses;
  private final LazyValue<LooseAddresses<String>> looseFiles;
  private final LazyValue<NearestFiles> nearestFiles;

  /**
   * @param form how links name pages
   * @param makeTargets called for the first link, as a build that changes no page may have none
   * @param outputs of the site, all of which must be in the list when {@link #find} is first called
   */
  public SiteLinks(
      LinkForm form, Supplier<LinkTargets> makeTargets, List<? extends Output> outputs) {
    this.form = form;
    this.targets = new LazyValue<>(makeTargets);
    this.names = new LazyValue<>(() -> new TargetNames(targets()));
    this.addresses = new LazyValue<>(() -> addressesOf(outputs));
    this.looseAddresses = new LazyValue<>(() -> looseAddressesOf(outputs));
    this.looseFiles = new LazyValue<>(this::looseNamesOfFiles);
    this.nearestFiles = new LazyValue<>(() -> new NearestFiles(targets()));
  }

  /** The address of a page or file of the site, as it stands in a body. */
  public String href(Inside target, LinkBase base) {
    if (base instanceof LinkBase.Absolute absolute) {
      return absolute.site().of(target.path()) + target.suffix();
    }
    SitePath page = ((LinkBase.Relative) base).page();
    boolean ownPart = target.path().equals(page) && !target.suffix().isEmpty();
    return (ownPart ? "" : page.toRoot() + form.of(target.path())) + target.suffix();
  }

  private LinkTargets targets() {
    return targets.get();
  }

  private static Set<String> addressesOf(List<? extends Output> outputs) {
    Set<String> addresses = new HashSet<>(2 * outputs.size());
    for (Output output : outputs) {
      addresses.add(output.path().value());
    }
    return addresses;
  }

  private LooseAddresses<SitePath> looseAddressesOf(List<? extends Output> outputs) {
    LooseAddresses<SitePath> loose = new LooseAddresses<>();
    for (Output output : outputs) {
      SitePath present = targets().former().get(output.path());
      loose.add(output.path().value(), present == null ? output.path() : present);
    }
    return loose;
  }

  private LooseAddresses<String> looseNamesOfFiles() {
    LooseAddresses<String> loose = new LooseAddresses<>();
    for (String file : targets().files()) {
      loose.add(file, file);
    }
    return loose;
  }

  /** The page of an article or standalone page; null when the file has none. */
  public @Nullable SitePath pageOf(ContentPath file) {
    return targets().published().get(file.value());
  }

  /** What the page of an article or standalone page shows; null when a page is of another kind. */
  public @Nullable BodySource bodyAt(SitePath page) {
    return targets().bodies().get(page);
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
    String wanted =
        path.startsWith("/") ? path.substring(1) : LinkPath.resolve(file.folder(), path);
    SitePath exact = targets().address(wanted);
    String meant = exact == null ? looseFiles.get().find(wanted) : null;
    return meant == null ? exact : targets().published().get(meant);
  }

  /** A picture of the site; null when its size is not known, or for anything else. */
  public @Nullable SizedPicture picture(SitePath file) {
    return targets().pictures().get(file);
  }

  /** Where a link in a file leads. */
  public Destination find(ContentPath file, String destination) {
    NamedTarget named = NamedTarget.of(destination);
    if (named != null) {
      String found = names.get().file(named.name());
      return found == null ? new NoFile("content/" + named.name()) : byFile(found, named.suffix());
    }
    if (LinkPath.isOutside(destination) || destination.startsWith("?")) {
      return new Outside();
    }
    int end = LinkPath.endOfPath(destination);
    String suffix = destination.substring(end);
    String path = LinkPath.decode(destination.substring(0, end));
    if (path.startsWith("/")) {
      return fromRoot(path.substring(1), suffix);
    }
    String resolved = LinkPath.resolve(file.folder(), path);
    if (resolved.startsWith("../")) {
      return new NoFile(resolved);
    }
    Destination target = byFile(resolved, suffix);
    if (!(target instanceof NoFile)) {
      return target;
    }
    if (addresses.get().contains(resolved)) {
      return new Inside(new SitePath(resolved), suffix);
    }
    return loosely(resolved, suffix, target);
  }

  /** Whether nothing that readers see is at an address of the settings, from the site's root. */
  public boolean leadsNowhere(String address) {
    Destination target = find(TOP, address);
    return !(target instanceof Inside || target instanceof Outside);
  }

  /**
   * An address of the settings, from the site's root: {@code /about/}. One at which there is
   * nothing stays as it is.
   */
  public String fromRoot(String address) {
    Destination target = find(TOP, address);
    return target instanceof Inside inside
        ? "/" + form.of(inside.path()) + inside.suffix()
        : address;
  }

  private Destination fromRoot(String path, String suffix) {
    Destination nothing = new NoAddress("/" + path);
    if (path.startsWith("/")) {
      return nothing;
    }
    String base = targets().basePath();
    String below = !base.isEmpty() && path.startsWith(base) ? path.substring(base.length()) : path;
    Destination exact = exactly(path, suffix);
    Destination atBase = exact == null ? exactly(below, suffix) : exact;
    return atBase != null ? atBase : loosely(below, suffix, nothing);
  }

  private @Nullable Destination exactly(String path, String suffix) {
    if (targets().address(path) != null || targets().reason(path) != null) {
      return byFile(path, suffix);
    }
    String composed = ComposedText.of(path);
    for (String address : List.of(composed, composed + "/")) {
      SitePath page = new SitePath(address);
      SitePath present = targets().former().get(page);
      if (present != null || addresses.get().contains(address)) {
        return new Inside(present == null ? page : present, suffix);
      }
    }
    return null;
  }

  /**
   * The file or page whose path differs from this one only in what {@link LooseAddresses} ignores.
   */
  private Destination loosely(String path, String suffix, Destination otherwise) {
    String file = looseFiles.get().find(path);
    if (file != null) {
      return byFile(file, suffix);
    }
    SitePath page = FileEndings.isMarkdown(path) ? null : looseAddresses.get().find(path);
    return page == null ? otherwise : new Inside(page, suffix);
  }

  private Destination byFile(String path, String suffix) {
    SitePath published = targets().address(path);
    if (published != null) {
      return new Inside(published, suffix);
    }
    State state = targets().reason(path);
    return state == null ? new NoFile("content/" + path) : new Held(new ContentPath(path), state);
  }

  /** The file of the same name elsewhere, or of one spelt alike in the same folder; else null. */
  public synchronized @Nullable ContentPath nearest(NoFile wanted) {
    ContentPath missing = new ContentPath(wanted.file().substring("content/".length()));
    String nearest = nearestFiles.get().spelledLike(missing);
    return nearest == null ? null : new ContentPath(nearest);
  }

  /** The article or page that a former address means; null when that is not clear. */
  public synchronized @Nullable ContentPath atOldAddress(String address) {
    String file = nearestFiles.get().atOldAddress(address, targets());
    return file == null ? null : new ContentPath(file);
  }

  /** What leads from one file to another. */
  public static String relative(ContentPath from, ContentPath to) {
    return LinkPath.relative(from.folder(), to.value());
  }
}
