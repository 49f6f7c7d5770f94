package dev.dateline.plan;

import dev.dateline.model.ContentPath;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.text.Spelling;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
  private final Supplier<LinkTargets> source;
  private volatile @Nullable LinkTargets targets;

  /**
   * @param form how links name pages
   * @param source is asked once, for the first link, as a build that keeps all pages has none
   */
  public SiteLinks(LinkForm form, Supplier<LinkTargets> source) {
    this.form = form;
    this.source = source;
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

  /** A link into the site as it stands in a page. */
  public String href(Inside target, SitePath page) {
    boolean ownPart = target.path().equals(page) && !target.suffix().isEmpty();
    return (ownPart ? "" : page.toRoot() + form.of(target.path())) + target.suffix();
  }

  private LinkTargets targets() {
    LinkTargets known = targets;
    if (known == null) {
      synchronized (this) {
        known = targets;
        if (known == null) {
          known = source.get();
          targets = known;
        }
      }
    }
    return known;
  }

  /** Where a link in a file leads. */
  public Target find(ContentPath file, String destination) {
    if (destination.isEmpty() || destination.startsWith("#") || isAbsolute(destination)) {
      return new Outside();
    }
    int end = endOfPath(destination);
    String suffix = destination.substring(end);
    String path = decode(destination.substring(0, end));
    if (path.startsWith("/")) {
      return fromRoot(path.substring(1), suffix);
    }
    if (path.isEmpty()) {
      return new Outside();
    }
    String resolved = resolve(file.folder(), path);
    if (resolved.startsWith("../")) {
      return new NoFile(resolved);
    }
    Target target = byFile(resolved, suffix);
    return target instanceof NoFile && targets().holdsAddress(resolved)
        ? new Inside(new SitePath(resolved), suffix)
        : target;
  }

  /**
   * An address of the settings, from the site's root: {@code /about/}. One at which there is
   * nothing stays as it is.
   */
  String fromRoot(String address) {
    Target target = find(TOP, address);
    return target instanceof Inside inside
        ? "/" + form.of(inside.path()) + inside.suffix()
        : address;
  }

  private Target fromRoot(String path, String suffix) {
    if (targets().published(path) != null || targets().withheld(path) != null) {
      return byFile(path, suffix);
    }
    if (targets().holdsAddress(path)) {
      return new Inside(new SitePath(path), suffix);
    }
    if (targets().holdsAddress(path + "/")) {
      return new Inside(new SitePath(path + "/"), suffix);
    }
    return new NoAddress("/" + path);
  }

  private Target byFile(String path, String suffix) {
    SitePath published = targets().published(path);
    if (published != null) {
      return new Inside(published, suffix);
    }
    State state = targets().withheld(path);
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
    return nearest == null ? null : relative(from.folder(), nearest);
  }

  private static String relative(String folder, String file) {
    int common = 0;
    for (int i = 0;
        i < Math.min(folder.length(), file.length()) && folder.charAt(i) == file.charAt(i);
        i++) {
      common = folder.charAt(i) == '/' ? i + 1 : common;
    }
    long up = folder.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + file.substring(common);
  }

  /** A scheme (RFC 3986, section 3.1) or a host comes first. */
  private static boolean isAbsolute(String destination) {
    if (destination.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      boolean inScheme =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
      if (!inScheme) {
        return false;
      }
    }
    return false;
  }

  private static int endOfPath(String destination) {
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c == '#' || c == '?') {
        return i;
      }
    }
    return destination.length();
  }

  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformedEscape) {
      return path;
    }
  }

  /** Takes {@code .} and {@code ..} out; what leads above the top keeps its leading {@code ../}. */
  private static String resolve(String folder, String path) {
    StringBuilder resolved = new StringBuilder(folder);
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String part = path.substring(start, end);
      if (part.equals("..")) {
        if (resolved.isEmpty()) {
          return "../" + path.substring(Math.min(path.length(), end + 1));
        }
        int parent = resolved.lastIndexOf("/", resolved.length() - 2);
        resolved.setLength(parent + 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        resolved.append(part);
        if (slash >= 0) {
          resolved.append('/');
        }
      }
      start = end + 1;
    }
    return resolved.toString();
  }
}
