package dev.dateline.markdown.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of one picture in several sizes: {@code small.jpg 1x, large.jpg 2x}.
 *
 * <p>HTML standard, section 4.8.4.2.1. Takes a comma for a separator where white space or the end
 * follows it; one within an address is a part of it.
 */
final class SourceSet {
  private static final Pattern SIZE =
      Pattern.compile("|\\d{1,5}(\\.\\d{1,4})?x|\\d{1,6}w( \\d{1,6}h)?");

  private SourceSet() {}

  /** The set with its addresses resolved, escaped for an attribute; null when none is left. */
  static @Nullable String resolved(String set, int line, HtmlContext context) {
    StringBuilder out = new StringBuilder(set.length());
    for (String candidate : set.strip().split(",\\s+|,$", -1)) {
      String[] parts = candidate.strip().split("\\s+", 2);
      if (parts[0].isEmpty()) {
        continue;
      }
      String size = parts.length == 2 ? parts[1] : "";
      if (!SIZE.matcher(size).matches()) {
        context.problem(
            line,
            "\"" + size + "\" in srcset is no size of a picture and was left out with its address",
            "write it like 2x or 800w");
        continue;
      }
      String address = context.image(parts[0], line);
      if (address != null) {
        // A comma at the end of an address, or a space in it, would part it.
        out.append(out.isEmpty() ? "" : ", ").append(Urls.inAttribute(address).replace(",", "%2C"));
        out.append(size.isEmpty() ? "" : " ").append(size);
      }
    }
    return out.isEmpty() ? null : out.toString();
  }
}
