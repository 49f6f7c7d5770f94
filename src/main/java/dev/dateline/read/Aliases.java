package dev.dateline.read;

import dev.dateline.model.SitePath;
import org.jspecify.annotations.Nullable;

/** Reads former addresses. */
final class Aliases {
  private Aliases() {}

  /**
   * The path of {@code /news/caravan/}; null when the text is no address inside the site. A last
   * part without a dot is a page.
   */
  static @Nullable SitePath path(String text) {
    String path = text.startsWith("/") ? text.substring(1) : text;
    if (path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
      return null;
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..") || part.equals(".")) {
        return null;
      }
    }
    boolean control = path.chars().anyMatch(c -> c < ' ' || c == '?' || c == '#');
    if (control || path.contains("//") || path.startsWith("/") || path.startsWith(".dateline")) {
      return null;
    }
    boolean page = !path.endsWith("/") && path.lastIndexOf('.') <= path.lastIndexOf('/');
    String index = "index.html";
    if (path.endsWith("/" + index)) {
      return new SitePath(path.substring(0, path.length() - index.length()));
    }
    return new SitePath(page ? path + "/" : path);
  }
}
