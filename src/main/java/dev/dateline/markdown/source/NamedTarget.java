package dev.dateline.markdown.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article that another generator's command names, in the place of an address: {@code {% post_url
 * 2023-12-28-caravan %}} and {@code {% link x.md %}} of Jekyll, {@code {{< ref "caravan.md" >}}} of
 * Hugo.
 *
 * @param name of the file, with or without folder, date and ending
 * @param suffix what follows the command, for example {@code #part}; may be empty
 */
public record NamedTarget(String name, String suffix) {
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\{[{%][<%]?-?\\s*(?:post_url|link|ref|relref)\\s+[\"'“]?([^\"'“”\\s%}>#]+)(#[^\"'\\s%}>]*)?"
              + "[\"'”]?\\s*-?[>%]?[%}]\\}(.*)");

  /** The article that an address names; null for any other address. */
  public static @Nullable NamedTarget of(String address) {
    if (!address.startsWith("{")) {
      return null;
    }
    Matcher command = COMMAND.matcher(address);
    if (!command.matches()) {
      return null;
    }
    String part = command.group(2);
    return new NamedTarget(command.group(1), (part == null ? "" : part) + command.group(3));
  }
}
