package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SiteConfigReader;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.SourceRegistryReader;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.config.TopicVocabularyReader;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.Background;
import dev.dateline.model.Digest;
import dev.dateline.model.NamesInArticles;
import dev.dateline.read.Content;
import java.io.IOException;

/**
 * What the three settings files say.
 *
 * @param site {@code site.yml}, with the options of the command line
 * @param topics {@code topics.yml}
 * @param sources {@code sources.yml}
 */
public record Settings(SiteConfig site, TopicVocabulary topics, SourceRegistry sources) {

  /** Reads the three files; the options come before what {@code site.yml} says. */
  public static Settings read(BuildOptions options, Diagnostics diagnostics) throws IOException {
    SiteConfig site = SiteConfigReader.read(options.contentFolder(), diagnostics);
    if (site.strict()) {
      diagnostics.beStrict();
    }
    return new Settings(
        options.baseUrl() == null ? site : site.withBaseUrl(options.baseUrl()),
        TopicVocabularyReader.read(options.contentFolder(), diagnostics),
        SourceRegistryReader.read(options.contentFolder(), diagnostics));
  }

  /** The digest of everything that readers see. */
  public Digest digest(Content content) {
    Background<NamesInArticles> names =
        Background.make(
            () -> NamesInArticles.of(content.articles(), topics.topics(), sources.sources()));
    return Digest.of(content.articles(), content.pages(), names::join);
  }
}
