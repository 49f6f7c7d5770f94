package dev.dateline.model;

import java.net.IDN;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the site is published: {@code https://owner.github.io/repo/}. Absolute, http or https, with
 * a closing {@code /}.
 *
 * @param uri absolute, with a closing {@code /}
 */
public record BaseUrl(URI uri) {

  private static final Pattern PARTS = Pattern.compile("(https?://)([^/?#:@]+)(.*)");

  /**
   * The address of a text, in which host and path may have letters of any script: {@code
   * https://bücher.example/} becomes {@code https://xn--bcher-kva.example/} (RFC 5891).
   *
   * @throws IllegalArgumentException when the text is not an absolute http(s) address
   */
  public static BaseUrl of(String text) {
    Matcher parts = PARTS.matcher(text.endsWith("/") ? text : text + "/");
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an absolute http(s) address: " + text);
    }
    String host = IDN.toASCII(parts.group(2));
    URI uri = URI.create(URI.create(parts.group(1) + host + parts.group(3)).toASCIIString());
    if (uri.getHost() == null
        || uri.getUserInfo() != null
        || uri.getQuery() != null
        || uri.getFragment() != null) {
      throw new IllegalArgumentException("not an absolute http(s) address: " + text);
    }
    return new BaseUrl(uri);
  }

  /** The absolute address of a page. */
  public String of(SitePath path) {
    return uri + path.encoded();
  }

  /** The path of the site on its host, with a {@code /} at both ends. */
  public String path() {
    return uri.getRawPath();
  }
}
