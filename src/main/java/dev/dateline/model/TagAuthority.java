package dev.dateline.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who makes the ids of a site's feeds: a name of the internet, and a day on which it belonged to
 * the site (RFC 4151, section 2.1).
 *
 * <pre>{@code
 * TagAuthority.of("tag:example.org,2023").name(); // "example.org"
 * }</pre>
 *
 * @param name a domain, or an address of e-mail, in lower case
 * @param date {@code 2023}, {@code 2023-12} or {@code 2023-12-28}
 */
public record TagAuthority(String name, String date) {
  private static final Pattern TAG =
      Pattern.compile(
          "tag:((?:[a-z0-9._-]++@)?[a-z0-9]++(?:[.-]++[a-z0-9]++)*+),"
              + "(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)");

  /**
   * @throws IllegalArgumentException when the text is not the beginning of a tag URI
   */
  public static TagAuthority of(String text) {
    Matcher matcher = TAG.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not the beginning of a tag URI: " + text);
    }
    return new TagAuthority(matcher.group(1), matcher.group(2));
  }
}
