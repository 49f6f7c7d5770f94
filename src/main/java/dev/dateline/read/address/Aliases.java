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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the former addresses of an article or page. */
public final class Aliases {
  private static final String REFUSED = "\\:?#\"<>|*";
  private static final Set<String> PAGE_ENDINGS = Set.of("html", "htm", "xhtml");
  private static final Set<String> FILE_ENDINGS =
      Set.of(
          ("php php3 php4 php5 phtml asp aspx jsp jspx cgi pl cfm do png jpg jpeg gif svg webp avif"
                  + " bmp ico tif tiff pdf xml rss atom json txt csv md js mjs css zip gz tar mp3"
                  + " mp4 ogg webm doc docx xls xlsx ppt pptx odt epub ics")
              .split(" "));
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
      if (!path.value().endsWith("/") && !PAGE_ENDINGS.contains(ending(path.value()))) {
        diagnostics.warning(
            place,
            "servers do not show the alias \"" + text + "\" as a page, because of its ending",
            "leave the ending out if the address had none");
      }
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
   * it is not an address inside the site. It is that of a page, and answers with and without a
   * slash at its end, unless its last part has the ending of a file: {@code v1.2} has none.
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
    boolean page = !path.endsWith("/") && !isFile(parts[parts.length - 1]);
    return new SitePath(page ? path + "/" : path);
  }

  private static boolean isFile(String part) {
    String ending = ending(part);
    return PAGE_ENDINGS.contains(ending) || FILE_ENDINGS.contains(ending);
  }

  private static String ending(String part) {
    return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The addresses that are written in an article or page, each once; its present one may be among
   * them.
   *
   * @param former those that are written in it
   * @param slug that was given to it; null for none
   * @param written the slug as it is written, if it is not clean; its address is an alias too
   */
  public static List<SitePath> of(
      SitePath address, List<SitePath> former, @Nullable String slug, @Nullable String written) {
    List<SitePath> aliases = new ArrayList<>(former);
    if (written != null && address.value().endsWith(slug + "/")) {
      String above =
          address
              .value()
              .substring(0, address.value().lastIndexOf('/', address.value().length() - 2) + 1);
      SitePath alias = path(above + written);
      if (alias != null && ReservedNames.problem(alias.outputFile()) == null) {
        aliases.add(alias);
      }
    }
    return aliases.stream().distinct().toList();
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
