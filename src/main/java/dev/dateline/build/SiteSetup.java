package dev.dateline.build;

import dev.dateline.cache.Fingerprinter;
import dev.dateline.cache.Generator;
import dev.dateline.config.SettingsFile;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.Background;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.read.ArticleReader;
import dev.dateline.render.TemplateSet;
import dev.dateline.render.Theme;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a site is made with beside its articles.
 *
 * @param reading the fingerprint of the settings files, which decide how an article is read
 * @param settings what the settings files say
 * @param theme the templates and assets
 * @param templates the same templates, parsed
 * @param markdown turns bodies into HTML
 */
public record SiteSetup(
    ContentDigest reading,
    Settings settings,
    Theme theme,
    TemplateSet templates,
    Markdown markdown) {

  /** A setup of settings and theme that were read already. */
  public static SiteSetup of(
      ContentDigest reading, Settings settings, Theme theme, TemplateSet templates) {
    SiteConfig config = settings.site();
    boolean trusted = config.html() == SiteConfig.RawHtml.TRUSTED;
    Markdown markdown = new Markdown(new MarkdownOptions(trusted, config.iframes(), true));
    return new SiteSetup(reading, settings, theme, templates, markdown);
  }

  static SiteSetup read(BuildOptions options, Diagnostics diagnostics) throws IOException {
    // First of all: settings that change meanwhile are then read once more, not once too seldom.
    ContentDigest reading = reading(options);
    Settings settings = Settings.read(options, diagnostics);
    Theme theme = Theme.open(options.folder());
    return of(reading, settings, theme, loadTemplates(theme));
  }

  /** Parses templates on another thread, while articles are read. */
  public static TemplateSet loadTemplates(Theme theme) {
    TemplateSet templates = new TemplateSet(theme);
    Background.make(
        () -> {
          templates.load();
          return true;
        });
    return templates;
  }

  /**
   * The fingerprint of the settings files. It must be made before the settings are read: should
   * they change in between, it is the old one, and everything is read again the next time.
   */
  public static ContentDigest reading(BuildOptions options) throws IOException {
    List<Object> reading = new ArrayList<>();
    reading.add(Generator.id());
    for (String name : SettingsFile.NAMES) {
      Path file = options.contentFolder().resolve(name);
      boolean exists = Files.isRegularFile(file);
      reading.add(exists ? ContentDigest.of(Files.readAllBytes(file)) : "there is no " + name);
    }
    return new Fingerprinter().of(reading);
  }

  /** Mistakes as a build takes them: warnings are errors where the settings want it. */
  public List<Diagnostic> asBuilt(List<Diagnostic> mistakes) {
    return config().strict() ? mistakes.stream().map(Diagnostic::asError).toList() : mistakes;
  }

  /** What {@code site.yml} says. */
  public SiteConfig config() {
    return settings.site();
  }

  /** Reads articles as the settings say. */
  ArticleReader reader(BuildOptions options) {
    return new ArticleReader(
        options.contentFolder(),
        settings.site(),
        settings.topics(),
        settings.sources(),
        markdown::firstParagraph);
  }
}
