package dev.dateline.model;

import dev.dateline.text.WebHost;
import java.net.URI;

/**
 * Where the site is published: {@code https://owner.github.io/repo/}. Absolute, http or https, with
 * a closing {@code /}.
 *
 * @param uri absolute, with a closing {@code /}
 */
public record BaseUrl(URI uri) {

  /**
   * The address of a text, in which host and path may have letters of any script: {@code
   * https://bücher.example/} becomes {@code https://xn--bcher-kva.example/} (RFC 5891).
   *
   * @throws IllegalArgumentException when the text is not an absolute http(s) address
   */
  public static BaseUrl of(String text) {
    String address = WebHost.inAscii(text.endsWith("/") ? text : text + "/");
    URI uri = URI.create(URI.create(address).toASCIIString());
    if (!String.valueOf(uri.getScheme()).matches("https?")
        || uri.getHost() == null
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
