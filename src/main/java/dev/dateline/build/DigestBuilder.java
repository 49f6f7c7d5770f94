package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.FileStamp;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.plan.PlannedCopy;
import dev.dateline.read.Content;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.render.ThemeFile;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.OutputRefused;
import dev.dateline.write.SiteWriter;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a digest: reads the content, makes the digest, plans the site, renders the pages and
 * writes what differs.
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
    return new DigestBuilder(options).build();
  }

  private BuildResult build() throws IOException, OutputRefused {
    stages.begin("scan");
    try (BuildMemory memory = BuildMemory.of(options)) {
      memory.lookAtSiteAhead();
      ContentStage inputs =
          ContentStage.scan(options.contentFolder(), options.threads(), diagnostics);
      if (!Files.isDirectory(options.contentFolder())) {
        return new BuildResult(0, List.of(), diagnostics.sorted(), NOTHING, List.of());
      }
      // What the scan refuses is no input, so it would not show as a change.
      BuildResult same =
          diagnostics.hasErrors() ? null : SameDigest.build(options, inputs, memory, stages);
      if (same != null) {
        return same;
      }
      try (SiteWriter writer = SiteWriter.open(options.out())) {
        return build(inputs, memory, writer);
      }
    }
  }

  private BuildResult build(ContentStage inputs, BuildMemory memory, SiteWriter writer)
      throws IOException, OutputRefused {
    LastBuild last = memory.last();
    PlannedSite site =
        PlannedSite.of(options, inputs, last == null ? null : last.inputs(), diagnostics, stages);

    if (diagnostics.hasErrors()) {
      writer.abandon();
    }

    stages.begin("render");
    KnownPages known = last == null ? null : KnownPages.of(last, memory, options.out());
    Map<String, PageRecord> pages = render(site, memory, writer, known);
    copy(site, writer, inputs, pages, known);

    stages.begin("write");
    WriteSummary summary = write(writer);
    BuildResult result = result(site.content(), summary);
    FileStamp manifest = memory.manifest();
    // A warning of a file that was kept is given once, so such an outcome is not to be repeated.
    if (!result.failed() && manifest != null && summary.leftAlone().isEmpty()) {
      Instant until = inputs.nextChange(options.now(), site.config().zone());
      memory.remember(site, pages, manifest, until, result);
    }
    stages.end();
    return result.after(stages.done());
  }

  private Map<String, PageRecord> render(
      PlannedSite site, BuildMemory memory, SiteWriter writer, @Nullable KnownPages known)
      throws IOException {
    boolean sameTheme = known != null && known.last().rendering().equals(site.keys().rendering());
    ArticleBodies bodies =
        new ArticleBodies(
            options.contentFolder(),
            site.markdown(),
            site.config().language(),
            site.plan().links());
    for (BodySource rejected : site.content().rejected()) {
      bodies.check(rejected).forEach(diagnostics::add);
    }
    try {
      PageRenderer renderer = new PageRenderer(site.templates(), site.plan().site(), bodies);
      ByteStore views = diagnostics.hasErrors() ? null : memory.viewsToKeep(!sameTheme);
      return new PageProduction(
              site.plan(), site.inputs(), renderer, bodies, writer, diagnostics, views)
          .produce(sameTheme ? known : null, options);
    } catch (TemplateFailure failure) {
      diagnostics.add(failure.diagnostic());
      return new HashMap<>();
    }
  }

  /** Hands the theme's assets and the files of the content folder to the writer. */
  private void copy(
      PlannedSite site,
      SiteWriter writer,
      ContentStage inputs,
      Map<String, PageRecord> pages,
      @Nullable KnownPages known)
      throws IOException {
    for (ThemeFile asset : site.theme().assets().values()) {
      if (!options.shard().holds(asset.name())) {
        continue;
      }
      ContentDigest digest = writer.put(asset.name(), asset.bytes(), asset.bytes().length);
      pages.put(asset.name(), PageRecord.ofCopy(digest, asset.bytes().length));
    }
    for (PlannedCopy copy : site.plan().copies()) {
      String file = copy.path().value();
      if (!options.shard().holds(file)) {
        continue;
      }
      PageRecord before = known == null ? null : known.find(file);
      if (known != null
          && before != null
          && known.last().inputs().find(copy.from().value(), inputs.stamp(copy.from())) != null) {
        writer.keep(file, before.bytes());
        pages.put(file, before);
      } else {
        Path from = copy.from().in(options.contentFolder());
        ContentDigest digest = writer.copy(file, from);
        pages.put(file, PageRecord.ofCopy(digest, Files.size(from)));
      }
    }
  }

  /** With any error nothing is written. */
  private WriteSummary write(SiteWriter writer) throws IOException, OutputRefused {
    for (String obstacle : writer.obstacles()) {
      diagnostics.error(
          Place.file(options.out().resolve(obstacle).toString()),
          "is in the way of the site and was not written by Dateline",
          "move it away");
    }
    if (diagnostics.hasErrors()) {
      return NOTHING;
    }
    for (String file : writer.changedLeftovers()) {
      diagnostics.warning(
          Place.file(options.out().resolve(file).toString()),
          "no longer belongs to the site but was changed since Dateline wrote it, so it is kept",
          "remove it by hand");
    }
    return diagnostics.hasErrors() ? NOTHING : writer.commit();
  }

  /** An input of which an error was found late is rejected as well. */
  private BuildResult result(Content content, WriteSummary pages) {
    Set<String> withErrors = diagnostics.filesWithErrors();
    if (withErrors.isEmpty()) {
      int published = content.articles().size() + content.pages().size();
      return new BuildResult(published, content.withheld(), diagnostics.sorted(), pages, List.of());
    }
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
    return new BuildResult(published, withheld, diagnostics.sorted(), pages, List.of());
  }
}
