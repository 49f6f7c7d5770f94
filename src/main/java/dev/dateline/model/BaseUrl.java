package dev.dateline.model;

import java.net.URI;

/**
 * Where the site is published: {@code https://owner.github.io/repo/}. Absolute, http or https, with
 * a closing {@code /}.
 */
public record BaseUrl(URI uri) {

  /**
   * @throws IllegalArgumentException when the text is not an absolute http(s) address
   */
  public static BaseUrl of(String text) {
    URI uri = URI.create(text.endsWith("/") ? text : text + "/");
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
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
