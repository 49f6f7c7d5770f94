package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.LinkForm;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the parts of a cache depend on as a whole; with another key a part is of no use.
 *
 * @param reading of what is read from an article: the settings files
 * @param rendering of what a page is made with beside its view: theme, site view, way with HTML
 */
record CacheKeys(ContentDigest reading, ContentDigest rendering) {
  private static final List<String> SETTINGS = List.of("site.yml", "topics.yml", "sources.yml");

  static CacheKeys of(SiteSetup setup, LinkForm links) {
    SiteConfig config = setup.settings().site();
    List<Object> rendering = List.of(Generator.id(), setup.theme().digest(), config, links);
    return new CacheKeys(setup.reading(), new Fingerprinter().of(rendering));
  }

  /**
   * The key of reading. It must be taken before the settings are read: should they change just
   * then, it is the old one, and all is read again the next time.
   */
  static ContentDigest reading(BuildOptions options) throws IOException {
    List<Object> reading = new ArrayList<>();
    reading.add(Generator.id());
    for (String name : SETTINGS) {
      Path file = options.contentFolder().resolve(name);
      reading.add(
          Files.isRegularFile(file)
              ? ContentDigest.of(Files.readAllBytes(file))
              : "there is no " + name);
    }
    return new Fingerprinter().of(reading);
  }
}
