package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.model.ContentDigest;
import dev.dateline.model.Digest;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.SitePlanner;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.Content;
import dev.dateline.read.Visibility;
import dev.dateline.render.TemplateSet;
import dev.dateline.render.Theme;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A digest that was read and planned: all of a build before the first page is rendered, and all
 * that the pages are rendered from.
 *
 * @param inputs what was read, for the next time
 */
record PlannedSite(
    SiteConfig config,
    Theme theme,
    TemplateSet templates,
    Markdown markdown,
    Content content,
    SitePlan plan,
    CacheKeys keys,
    KnownInputs inputs) {

  /**
   * Reads what changed in the content folder, makes the digest and plans the site.
   *
   * @param known what was read before; null to read everything
   */
  static PlannedSite of(
      BuildOptions options,
      ContentStage stage,
      @Nullable KnownInputs known,
      Diagnostics diagnostics,
      Stages stages)
      throws IOException {
    stages.begin("read");
    ContentDigest reading = CacheKeys.reading(options);
    Settings settings = Settings.read(options, diagnostics);
    SiteConfig config = settings.site();
    Theme theme = Theme.open(options.folder());
    TemplateSet templates = loadAhead(theme);
    Markdown markdown = markdown(config);
    CacheKeys keys = CacheKeys.of(reading, config, theme, options.links());
    Content content =
        stage.read(
            reader(options, settings, markdown),
            known != null && known.reading().equals(reading) ? known : null,
            new Visibility(options.now(), config.zone(), options.drafts()),
            diagnostics);

    stages.begin("plan");
    Digest digest =
        Digest.of(
            content.articles(),
            content.pages(),
            settings.topics().topics(),
            settings.sources().sources());
    SitePlan plan =
        SitePlanner.plan(digest, config, content.assets(), content.withheld(), options.links());
    new SiteCheck(plan, diagnostics).check(digest, config, theme.assets().keySet());
    KnownInputs inputs = new KnownInputs(keys.reading(), stage.scannedAt(), stage.records());
    return new PlannedSite(config, theme, templates, markdown, content, plan, keys, inputs);
  }

  /** Templates are parsed while articles are read. */
  private static TemplateSet loadAhead(Theme theme) {
    TemplateSet templates = new TemplateSet(theme);
    Thread loader = new Thread(templates::load, "templates");
    loader.setDaemon(true);
    loader.start();
    return templates;
  }

  private static ArticleReader reader(BuildOptions options, Settings settings, Markdown markdown) {
    return new ArticleReader(
        options.contentFolder(),
        settings.site(),
        settings.topics(),
        settings.sources(),
        markdown::firstParagraph);
  }

  private static Markdown markdown(SiteConfig config) {
    boolean trusted = config.html() == SiteConfig.RawHtml.TRUSTED;
    return new Markdown(new MarkdownOptions(trusted, config.iframes(), true, config.language()));
  }
}
