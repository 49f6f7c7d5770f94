package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.render.TemplateSet;
import dev.dateline.render.Theme;
import dev.dateline.text.ContentDigest;
import java.io.IOException;

/**
 * What a site is made with beside its articles.
 *
 * @param reading stands for all that the reading of an article depends on beside its file
 */
record SiteSetup(ContentDigest reading, Settings settings, Theme theme, TemplateSet templates) {

  /**
   * @param most whether pages of most kinds will be rendered, so that all templates are wanted
   */
  static SiteSetup read(BuildOptions options, boolean most, Diagnostics diagnostics)
      throws IOException {
    // First of all: settings that change meanwhile are then read once more, not once too seldom.
    ContentDigest reading = CacheKeys.reading(options);
    Settings settings = Settings.read(options, diagnostics);
    Theme theme = Theme.open(options.folder());
    return new SiteSetup(
        reading, settings, theme, most ? loadAhead(theme) : new TemplateSet(theme));
  }

  /** Templates are parsed while articles are read. */
  static TemplateSet loadAhead(Theme theme) {
    TemplateSet templates = new TemplateSet(theme);
    Thread loader = new Thread(templates::load, "templates");
    loader.setDaemon(true);
    loader.start();
    return templates;
  }
}
