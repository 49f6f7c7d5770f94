package dev.dateline.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paths that no file of a site may have, as they mean something to git, to a web server, to GitHub
 * Pages or to Dateline.
 *
 * <pre>{@code
 * ReservedNames.problem("2023/12/28/caravan/index.html"); // null
 * ReservedNames.problem(".github/workflows/own.yml"); // "has a part that begins with a dot ..."
 * }</pre>
 */
public final class ReservedNames {
  /** Names of common file systems have at most 255 bytes, paths of Linux at most 4,096. */
  private static final int LONGEST_PART = 255;

  private static final int LONGEST_PATH = 2_000;
  private static final int MOST_BYTES_OF_CHAR = 3;

  /** RFC 8615 keeps this folder for what programs look for on every site. */
  private static final String WELL_KNOWN = ".well-known";

  /**
   * The short names that Windows may give to {@code .git}, {@code .gitmodules}, {@code .dateline},
   * {@code .htaccess}, {@code .htpasswd} and {@code .nojekyll}; git refuses the first two alike.
   */
  private static final Pattern SHORT_NAME =
      Pattern.compile("(git[a-z]{0,3}|gi[0-9a-f]{4}|dateli|ht[a-z]{4}|nojeky)~[0-9]+(:.*)?");

  private ReservedNames() {}

  /**
   * Why no file of a site may have a path, as a diagnostic says it; null when one may.
   *
   * @param path from the site's root
   */
  public static @Nullable String problem(String path) {
    if (isOrdinary(path)) {
      return null;
    }
    if (!FileNames.isRelative(path)) {
      return "has a character that can't be in a name on every system";
    }
    boolean tooLong = path.length() > LONGEST_PATH;
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (isSpecial(path, start, end)) {
        return "has a part that begins with a dot or means the same to some system; such names are"
            + " kept for git, for servers and for Dateline";
      }
      tooLong = tooLong || isTooLong(path, start, end);
      start = end + 1;
    }
    if (tooLong) {
      return "is longer than 255 bytes in one of its parts, or than 2,000 characters";
    }
    return isCname(path) ? "is kept for the file that names the domain of the site" : null;
  }

  /**
   * Whether a path has only small letters of ASCII, digits, hyphens, and dots inside of its parts,
   * none of which is long. Nearly all are so, which saves the other questions.
   */
  public static boolean isOrdinary(String path) {
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      if (!letter && ((c != '/' && c != '.') || before == '/')) {
        return false;
      }
      before = c;
    }
    return before != '/' && path.length() <= LONGEST_PART && !path.startsWith("cname");
  }

  private static boolean isTooLong(String path, int start, int end) {
    return end - start > LONGEST_PART / MOST_BYTES_OF_CHAR
        && path.substring(start, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_PART;
  }

  private static boolean isSpecial(String path, int start, int end) {
    char c = path.charAt(start);
    boolean plain = c >= '0' && c < 0x7f;
    for (int i = start; plain && i < end; i++) {
      plain = path.charAt(i) < 0x7f && path.charAt(i) != '~';
    }
    if (plain) {
      return false;
    }
    String part = path.substring(start, end);
    String folded = folded(part);
    return folded.isEmpty()
        || (folded.startsWith(".") && !part.equals(WELL_KNOWN))
        || SHORT_NAME.matcher(folded).matches();
  }

  /**
   * Whether a path is that of {@code CNAME} at the root, in any spelling, or of a file below it:
   * GitHub Pages reads the domain of a site from there.
   */
  public static boolean isCname(String path) {
    char c = path.isEmpty() ? 0 : path.charAt(0);
    int slash = path.indexOf('/');
    return (c == 'c' || c == 'C' || c >= 0x7f)
        && folded(slash < 0 ? path : path.substring(0, slash)).equals("cname");
  }

  /**
   * The name as the most forgiving file systems compare it: those of Macs ignore case and invisible
   * characters, those of Windows dots and spaces at the end.
   */
  private static String folded(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(Character::toLowerCase)
        .forEach(kept::appendCodePoint);
    int end = kept.length();
    while (end > 1 && (kept.charAt(end - 1) == '.' || kept.charAt(end - 1) == ' ')) {
      end--;
    }
    return kept.substring(0, end);
  }
}
