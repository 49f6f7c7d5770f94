package dev.dateline.render;

import dev.dateline.text.ContentDigest;

/** A file of a {@link Theme}: a template, an asset or the words of a language. */
public final class ThemeFile {
  private final String name;
  private final String display;
  private final byte[] bytes;
  private final ContentDigest digest;

  ThemeFile(String name, String display, byte[] bytes) {
    this.name = name;
    this.display = display;
    this.bytes = bytes;
    this.digest = ContentDigest.of(bytes);
  }

  /** Its path in the theme: {@code partials/card.ftlh}. An asset has the same path in the site. */
  public String name() {
    return name;
  }

  /** Its name in messages: {@code templates/partials/card.ftlh}. */
  public String display() {
    return display;
  }

  /** Its content. The array must not be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The digest of {@link #bytes()}. */
  public ContentDigest digest() {
    return digest;
  }
}
