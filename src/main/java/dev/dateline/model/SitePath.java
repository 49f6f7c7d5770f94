package dev.dateline.model;

import dev.dateline.text.PercentEncoding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address inside the site, from its root: {@code 2023/12/28/blinken-heads-to-mexico/}. A page's
 * address ends with {@code /}; a file's does not. The root itself is empty.
 *
 * @param value without a {@code /} at its start, not percent-encoded
 */
public record SitePath(String value) implements Comparable<SitePath> {
  public static final SitePath HOME = new SitePath("");
  private static final PercentEncoding ENCODING = PercentEncoding.keeping("-._~!$&'()*+,;=:@/");

  public SitePath {
    if (value.startsWith("/")) {
      throw new IllegalArgumentException("a site path is relative to the root: " + value);
    }
  }

  /** The address of the edition of a day: {@code 2023/12/28/}. */
  public static SitePath of(LocalDate day) {
    return new SitePath(day.toString().replace('-', '/') + "/");
  }

  /** A page one level below this one. */
  public SitePath page(String name) {
    return new SitePath(value + name + "/");
  }

  /** A file in this folder. */
  public SitePath file(String name) {
    return new SitePath(value + name);
  }

  /** Its last part: {@code caravan} of {@code 2023/12/28/caravan/}. */
  public String name() {
    int end = value.endsWith("/") ? value.length() - 1 : value.length();
    return value.substring(value.lastIndexOf('/', end - 1) + 1, end);
  }

  /** The file that holds this page, relative to the output folder. */
  public String outputFile() {
    return value.isEmpty() || value.endsWith("/") ? value.concat("index.html") : value;
  }

  /**
   * The relative link from this page to the root: {@code ../../}, or {@code ./} at the root itself.
   */
  public String toRoot() {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '/') {
        depth++;
      }
    }
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /** The address as it stands in a link, percent-encoded after RFC 3986, section 2.1. */
  public String encoded() {
    return ENCODING.encode(value);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  /** The encoded address, so that a template can write it as it is. */
  @Override
  public String toString() {
    return encoded();
  }

  // Written out, as Java takes milliseconds to make those of a record, and every build needs them.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SitePath that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
