package dev.dateline.read.address;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.FileNames;
import dev.dateline.model.ReservedNames;
import dev.dateline.model.SitePath;
import dev.dateline.text.ComposedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the former addresses of an article or page. */
public final class Aliases {
  private static final String REFUSED = "\\:?#\"<>|*";
  private static final String INDEX = "/index.html";

  private Aliases() {}

  /** The path of an address; null, with an error, when it can't be an address of the site. */
  public static @Nullable SitePath read(String text, Place place, Diagnostics diagnostics) {
    SitePath path = path(text);
    if (path == null) {
      String shown = FileNames.shown(text);
      diagnostics.error(
          place, "\"" + shown + "\" is not an address of the site", "write it like /news/caravan/");
      return null;
    }
    String file = path.outputFile();
    String problem = ReservedNames.problem(file);
    if (problem == null) {
      return path;
    }
    diagnostics.error(
        place,
        "the alias \"" + text + "\" " + problem,
        ReservedNames.isCname(file)
            ? "take it out, and name the domain by base_url in content/site.yml"
            : "take it out");
    return null;
  }

  /**
   * The path of an address such as {@code /news/caravan/} or {@code /news/caravan.html}; null when
   * it is not an address inside the site. Without a dot in its last part it is that of a page.
   */
  static @Nullable SitePath path(String text) {
    String decoded = ComposedText.of(text.indexOf('%') < 0 ? text : decode(text));
    String path = decoded.startsWith("/") ? decoded.substring(1) : decoded;
    if (path.isEmpty() || FileNames.bad(path) >= 0) {
      return null;
    }
    for (int i = 0; i < path.length(); i++) {
      if (REFUSED.indexOf(path.charAt(i)) >= 0) {
        return null;
      }
    }
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean closing = i == parts.length - 1 && i > 0;
      if (parts[i].equals("..") || parts[i].equals(".") || (parts[i].isEmpty() && !closing)) {
        return null;
      }
    }
    if (path.endsWith(INDEX)) {
      return new SitePath(path.substring(0, path.length() - INDEX.length() + 1));
    }
    boolean page = !path.endsWith("/") && parts[parts.length - 1].indexOf('.') < 0;
    return new SitePath(page ? path + "/" : path);
  }

  /** The aliases without repeats and without the present address. */
  public static List<SitePath> without(SitePath address, List<SitePath> aliases) {
    List<SitePath> others = new ArrayList<>(aliases.size());
    for (SitePath alias : aliases) {
      if (!alias.equals(address) && !others.contains(alias)) {
        others.add(alias);
      }
    }
    return others;
  }

  /** Resolves percent-encoding; empty when the text is not percent-encoded UTF-8. */
  public static String decode(String text) {
    try {
      String path = new URI(text).getPath();
      return path == null || path.indexOf('\uFFFD') >= 0 ? "" : path;
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
