package dev.dateline.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paths that no file can have on Windows, though other systems and every web server know them. A
 * site with such an address can't be built on Windows.
 *
 * <pre>{@code
 * WindowsNames.problem("2023/12/28/aux/index.html"); // "has the part aux, ..."
 * WindowsNames.problem("2023/12/28/auxiliary/index.html"); // null
 * }</pre>
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file">Naming Files,
 *     Paths, and Namespaces</a>
 */
public final class WindowsNames {
  /** Devices, which a name means also with an ending: {@code nul.txt}. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

  private static final String BAD_CHARACTERS = "<>:\"|?*\\";

  private WindowsNames() {}

  /**
   * Why no file can have a path on Windows, as a diagnostic says it; null when one can.
   *
   * @param path from the site's root, with {@code /}
   */
  public static @Nullable String problem(String path) {
    for (String part : path.split("/")) {
      if (isImpossible(part)) {
        return "has the part " + part + ", which can't be the name of a file on Windows";
      }
    }
    return null;
  }

  private static boolean isImpossible(String part) {
    return part.endsWith(".")
        || part.endsWith(" ")
        || part.chars().anyMatch(c -> c < ' ' || BAD_CHARACTERS.indexOf(c) >= 0)
        || DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches();
  }
}
