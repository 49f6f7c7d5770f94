package dev.dateline.render;

import dev.dateline.text.ContentDigest;

/** A template, an asset or the words of a language: one file of a {@link Theme}. */
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

  /** Its path in the theme: {@code partials/card.ftlh}; of an asset also its path in the site. */
  public String name() {
    return name;
  }

  /** How it is named to people: {@code templates/partials/card.ftlh}. */
  public String display() {
    return display;
  }

  /** Its content, which is not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Stands for the content: of two files that differ it differs. */
  public ContentDigest digest() {
    return digest;
  }
}
