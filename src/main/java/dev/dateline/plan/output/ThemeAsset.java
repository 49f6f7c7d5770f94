package dev.dateline.plan.output;

import dev.dateline.model.SitePath;
import dev.dateline.text.ContentDigest;

/**
 * A file of the theme that is in the site as it is, such as a stylesheet.
 *
 * @param path in the site, which is also its name in the theme
 * @param digest of its bytes
 */
public record ThemeAsset(SitePath path, ContentDigest digest) implements Output {

  @Override
  public Record inputs() {
    return this;
  }

  @Override
  public Origin origin() {
    return Origin.THEME;
  }
}
