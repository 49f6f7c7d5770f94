package dev.dateline.build;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.MarkdownOptions;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.plan.PlannedCopy;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.SitePlanner;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.Content;
import dev.dateline.read.ContentScanner;
import dev.dateline.read.ContentSorter;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ScannedFile;
import dev.dateline.read.Visibility;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.render.TemplateSet;
import dev.dateline.render.Theme;
import dev.dateline.render.ThemeFile;
import dev.dateline.write.OutputRefused;
import dev.dateline.write.SiteWriter;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds a digest: reads the content, makes the digest, plans the site, renders the pages and writes
 * what differs.
 *
 * <pre>{@code
 * BuildResult result = DigestBuilder.build(options);
 * }</pre>
 */
public final class DigestBuilder {
  private static final WriteSummary NOTHING = new WriteSummary(0, 0, 0, List.of());

  private final BuildOptions options;
  private final Diagnostics diagnostics;
  private final Stages stages = new Stages();

  private DigestBuilder(BuildOptions options) {
    this.options = options;
    this.diagnostics = new Diagnostics(options.strict());
  }

  /**
   * @throws IOException when the machine fails: no permission, disk full
   * @throws OutputRefused when the output folder can't be used
   */
  public static BuildResult build(BuildOptions options) throws IOException, OutputRefused {
    try (SiteWriter writer = SiteWriter.open(options.out())) {
      return new DigestBuilder(options).build(writer);
    }
  }

  private BuildResult build(SiteWriter writer) throws IOException {
    stages.begin("read");
    Settings settings = Settings.read(options, diagnostics);
    Markdown markdown = markdown(settings.site());
    Content content = readContent(settings, markdown);

    stages.begin("plan");
    Digest digest =
        Digest.of(
            content.articles(),
            content.pages(),
            settings.topics().topics(),
            settings.sources().sources());
    SitePlan plan =
        SitePlanner.plan(digest, settings.site(), content.assets(), content.withheld());

    stages.begin("render");
    Theme theme = Theme.open(options.folder());
    new SiteCheck(plan, diagnostics).check(digest, settings.site(), theme.assets().keySet());
    render(plan, theme, markdown, writer);

    stages.begin("write");
    WriteSummary pages = write(plan, theme, writer);
    stages.end();
    return result(content, pages);
  }

  private Content readContent(Settings settings, Markdown markdown) throws IOException {
    List<ScannedFile> scanned = ContentScanner.scan(options.contentFolder(), diagnostics);
    List<ScannedFile> articles = new ArrayList<>(scanned.size());
    List<ContentPath> assets = new ArrayList<>();
    for (ScannedFile file : scanned) {
      if (file.kind() == ScannedFile.Kind.ASSET) {
        assets.add(file.path());
      } else {
        articles.add(file);
      }
    }
    ArticleReader reader =
        new ArticleReader(
            options.contentFolder(),
            settings.site(),
            settings.topics(),
            settings.sources(),
            markdown::firstParagraph);
    ReadResult[] results = new ReadResult[articles.size()];
    Parallel.forEach(
        articles.size(),
        options.threads(),
        () -> index -> results[index] = reader.read(articles.get(index)));
    Visibility visibility =
        new Visibility(options.now(), settings.site().zone(), options.drafts());
    return ContentSorter.sort(Arrays.asList(results), assets, visibility, diagnostics);
  }

  private void render(SitePlan plan, Theme theme, Markdown markdown, SiteWriter writer)
      throws IOException {
    ArticleBodies bodies =
        new ArticleBodies(options.contentFolder(), markdown, plan.links(), diagnostics);
    try {
      PageRenderer renderer = new PageRenderer(new TemplateSet(theme), plan.site(), bodies);
      new PageProduction(renderer, writer).produce(plan, options.threads(), diagnostics);
    } catch (TemplateFailure failure) {
      diagnostics.add(failure.diagnostic());
    }
  }

  /** With any error nothing is written. */
  private WriteSummary write(SitePlan plan, Theme theme, SiteWriter writer) throws IOException {
    for (ThemeFile asset : theme.assets().values()) {
      writer.put(asset.name(), asset.bytes(), asset.bytes().length);
    }
    for (PlannedCopy copy : plan.copies()) {
      writer.copy(copy.path().outputFile(), copy.from().in(options.contentFolder()));
    }
    for (String obstacle : writer.obstacles()) {
      diagnostics.error(
          Place.file(options.out().resolve(obstacle).toString()),
          "is in the way of the site and was not written by Dateline",
          "move it away");
    }
    if (diagnostics.hasErrors()) {
      return NOTHING;
    }
    WriteSummary summary = writer.commit();
    for (String file : summary.leftAlone()) {
      diagnostics.warning(
          Place.file(options.out().resolve(file).toString()),
          "no longer belongs to the site but was changed since Dateline wrote it, so it was kept",
          "remove it by hand");
    }
    return summary;
  }

  /** An input of which an error was found late is rejected as well. */
  private BuildResult result(Content content, WriteSummary pages) {
    Set<String> withErrors = diagnostics.filesWithErrors();
    List<Withheld> withheld = new ArrayList<>(content.withheld());
    Set<ContentPath> known = new HashSet<>();
    withheld.forEach(held -> known.add(held.file()));
    List<ContentPath> shown = new ArrayList<>();
    content.articles().forEach(article -> shown.add(article.file()));
    content.pages().forEach(page -> shown.add(page.body().file()));
    int published = 0;
    for (ContentPath file : shown) {
      if (withErrors.contains(file.display()) && known.add(file)) {
        withheld.add(new Withheld(file, State.REJECTED, "see its errors"));
      } else {
        published++;
      }
    }
    withheld.sort((a, b) -> a.file().compareTo(b.file()));
    List<Diagnostic> sorted = diagnostics.sorted();
    return new BuildResult(published, withheld, sorted, pages, stages.done());
  }

  private static Markdown markdown(SiteConfig config) {
    boolean trusted = config.html() == SiteConfig.RawHtml.TRUSTED;
    return new Markdown(new MarkdownOptions(trusted, config.iframes(), true, config.language()));
  }
}
