package dev.dateline.model;

/**
 * How a link names a page: by its folder, which a web server answers with the file in it, or by
 * that file itself, for a site that is opened from a disk.
 */
public enum LinkForm {
  /** {@code 2023/12/28/}. */
  FOLDER,
  /** {@code 2023/12/28/index.html}. */
  FILE;

  /** The percent-encoded address, relative to the root of the site. */
  public String of(SitePath path) {
    String encoded = path.encoded();
    boolean folder = encoded.isEmpty() || encoded.endsWith("/");
    return this == FILE && folder ? encoded + "index.html" : encoded;
  }
}
