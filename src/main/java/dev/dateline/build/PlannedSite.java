package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
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
    return of(
        options, SiteSetup.read(options, true, diagnostics), stage, known, diagnostics, stages);
  }

  /** The same, with settings and theme that were read already. */
  static PlannedSite of(
      BuildOptions options,
      SiteSetup setup,
      ContentStage stage,
      @Nullable KnownInputs known,
      Diagnostics diagnostics,
      Stages stages)
      throws IOException {
    Settings settings = setup.settings();
    SiteConfig config = settings.site();
    Markdown markdown = markdown(config);
    CacheKeys keys = CacheKeys.of(setup, options.links());
    Content content =
        stage.read(
            reader(options, settings, markdown),
            known != null && known.reading().equals(keys.reading()) ? known : null,
            new Visibility(options.now(), config.zone(), options.drafts()),
            diagnostics);

    stages.begin("plan");
    Digest digest =
        Digest.of(
            content.articles(),
            content.pages(),
            settings.topics().topics(),
            settings.sources().sources());
    SitePlan plan = SitePlanner.plan(digest, config, content, options.links());
    new SiteCheck(plan, diagnostics).check(digest, config, setup.theme().assets().keySet());
    KnownInputs inputs = new KnownInputs(keys.reading(), stage.scannedAt(), stage.records());
    return new PlannedSite(
        config, setup.theme(), setup.templates(), markdown, content, plan, keys, inputs);
  }

  /** Reads articles as the settings say. */
  static ArticleReader reader(BuildOptions options, Settings settings, Markdown markdown) {
    return new ArticleReader(
        options.contentFolder(),
        settings.site(),
        settings.topics(),
        settings.sources(),
        body -> markdown.firstParagraph(body, settings.site().language()));
  }

  /** Reads bodies as the settings say. */
  static Markdown markdown(SiteConfig config) {
    boolean trusted = config.html() == SiteConfig.RawHtml.TRUSTED;
    return new Markdown(new MarkdownOptions(trusted, config.iframes(), true));
  }
}
