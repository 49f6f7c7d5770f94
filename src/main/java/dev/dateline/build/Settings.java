package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SiteConfigReader;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostics;
import java.io.IOException;

/** What the three settings files say. */
record Settings(SiteConfig site, TopicVocabulary topics, SourceRegistry sources) {

  static Settings read(BuildOptions options, Diagnostics diagnostics) throws IOException {
    SiteConfig site = SiteConfigReader.read(options.contentFolder(), diagnostics);
    return new Settings(
        options.baseUrl() == null ? site : site.withBaseUrl(options.baseUrl()),
        TopicVocabularyReader.read(options.contentFolder(), diagnostics),
        SourceRegistryReader.read(options.contentFolder(), diagnostics));
  }
}
