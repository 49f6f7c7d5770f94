package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.links.SiteLinks;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says that a link or image leads nowhere, and what it may have been meant to be. */
final class BrokenLink {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-zA-Z0-9_-]+\\.)+([a-zA-Z]{2,24})(?::\\d+)?(?:[/?#].*)?");
  private static final Pattern MAIL =
      Pattern.compile("[^\\s/@:]+@(?:[a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,24}(?:\\?.*)?");

  /** Endings of files, which are taken for no domain. */
  private static final Set<String> FILE_ENDINGS =
      Set.of(
          ("md mdx markdown html htm xhtml php asp aspx jsp txt rst adoc pdf zip gz tar png jpg"
                  + " jpeg gif svg webp avif bmp ico mp3 mp4 webm ogg wav mov css js json xml yml"
                  + " yaml toml csv doc docx odt xls xlsx ppt pptx epub")
              .split(" "));

  private BrokenLink() {}

  /**
   * @param kind "link" or "image"
   * @param written the destination as it stands in the file
   * @param target a {@code NoFile} or {@code NoAddress}
   * @param from the file that holds it
   */
  static Diagnostic of(
      String kind,
      String written,
      Destination target,
      SiteLinks links,
      ContentPath from,
      Place place) {
    String what = "broken " + kind + ": ";
    String all = "broken " + kind + "s";
    if (target instanceof Destination.NoFile none) {
      return Diagnostic.warning(
          place, all, what + message(none, written), hint(none, written, links, from));
    }
    String address = target instanceof Destination.NoAddress none ? none.address() : written;
    return kind.equals("image")
        ? Diagnostic.warning(
            place,
            all,
            what + "nothing in the site is at " + address,
            "put it at content" + address)
        : Diagnostic.warning(
            place,
            all,
            what + "no page of the site is at " + address,
            hintForAddress(address, links, from));
  }

  private static String message(Destination.NoFile none, String written) {
    if (isAfterSomething(written)) {
      return "\"" + written + "\" is not an address";
    }
    return none.file().startsWith("../")
        ? none.file() + " leads out of content/"
        : "there is no " + none.file();
  }

  private static String hint(
      Destination.NoFile none, String written, SiteLinks links, ContentPath from) {
    if (isAfterSomething(written)) {
      return "take out what is before http";
    }
    if (MAIL.matcher(written).matches()) {
      return "write mailto:" + written;
    }
    if (isHost(written)) {
      return "write https://" + written;
    }
    if (none.file().startsWith("../")) {
      return "write it relative to " + from.display();
    }
    ContentPath nearest = links.nearest(none);
    if (nearest != null) {
      return "did you mean \"" + SiteLinks.relative(from, nearest) + "\"?";
    }
    ContentPath meant = links.atOldAddress(none.file().substring("content/".length()));
    return meant == null ? "write it relative to " + from.display() : linkTo(meant, from);
  }

  private static String hintForAddress(String address, SiteLinks links, ContentPath from) {
    ContentPath meant = links.atOldAddress(address.substring(1));
    return meant != null
        ? linkTo(meant, from)
        : "link to the article's file, as in ../28/caravan.md, or write https:// and the host"
            + " before it";
  }

  private static String linkTo(ContentPath meant, ContentPath from) {
    return meant.display()
        + " has that name; link to \""
        + SiteLinks.relative(from, meant)
        + "\", or give the form of old addresses under \"addresses\" in site.yml";
  }

  /** Something before the scheme, such as an invisible sign: {@code (https://example.org}. */
  private static boolean isAfterSomething(String written) {
    return written.indexOf("http") > 0 && written.contains(":/");
  }

  private static boolean isHost(String written) {
    var host = HOST.matcher(written);
    return host.matches() && !FILE_ENDINGS.contains(host.group(1).toLowerCase(Locale.ROOT));
  }
}
