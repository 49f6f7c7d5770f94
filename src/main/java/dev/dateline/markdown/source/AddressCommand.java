package dev.dateline.markdown.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that a command of another generator stands for, where that is plain: the site's own,
 * as {@code {{ site.baseurl }}}, or a path of it, as {@code {{ "/about/" | relative_url }}}.
 */
final class AddressCommand {
  private static final Set<String> SITES =
      Set.of(
          ("site.url site.baseurl site.base_url site.github.url site.root siteurl baseurl"
                  + " .site.baseurl $.site.baseurl url.base")
              .split(" "));
  private static final Pattern PATH =
      Pattern.compile("[\"'“]([^\"'“”\\n]*)[\"'”](?:\\s*\\|\\s*[\\w.]+(?:\\s*:?\\s*[\\w.]+)?)+");
  private static final Pattern FILTERS =
      Pattern.compile(
          "(?:\\s*\\|\\s*(?:url|relative_url|absolute_url|relURL|absURL|safeURL|link|asset"
              + "|prepend:\\s*site\\.(?:base)?url))+");

  private AddressCommand() {}

  /**
   * The path from the site's root that a command stands for, "" for the site itself; null for any
   * other command.
   *
   * @param command from its first to its last brace
   */
  static @Nullable String of(String command) {
    if (!command.startsWith("{{") || !command.endsWith("}}")) {
      return command.equals("{filename}")
              || command.equals("{static}")
              || command.equals("{attach}")
          ? ""
          : null;
    }
    String inside = command.substring(2, command.length() - 2);
    inside = inside.startsWith("-") ? inside.substring(1) : inside;
    inside = (inside.endsWith("-") ? inside.substring(0, inside.length() - 1) : inside).strip();
    if (SITES.contains(inside.toLowerCase(Locale.ROOT))) {
      return "";
    }
    Matcher path = PATH.matcher(inside);
    if (!path.matches()
        || !FILTERS.matcher(inside).region(path.end(1) + 1, inside.length()).matches()) {
      return null;
    }
    String written = path.group(1).strip().replace(" ", "%20");
    boolean whole = written.startsWith("/") || written.contains("://");
    return whole ? written : "/" + written;
  }
}
