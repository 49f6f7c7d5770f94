package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.view.Body;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.render.ThemeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The site as it was at one moment of a {@link SitePreview}: its pages, rendered when they are
 * asked for, and its files. May be used from several threads.
 */
public final class PreviewState {
  private final BuildOptions options;
  private final PlannedSite site;
  private final List<Diagnostic> found;
  private final LastGoodPages lastGood;
  private final ArticleBodies bodies;
  private final Map<SitePath, PlannedPage> pages = new HashMap<>();

  /** Pages of states before, perhaps gone only because of a mistake. */
  private final Set<SitePath> lost = new HashSet<>();

  private final Map<String, ContentPath> copies = new HashMap<>();
  private final @Nullable PageRenderer renderer;
  private final List<Diagnostic> brokenLabels;
  private volatile Proofs proofs;
  private volatile List<Diagnostic> brokenTemplates;

  PreviewState(
      BuildOptions options,
      PlannedSite site,
      List<Diagnostic> found,
      LastGoodPages lastGood,
      @Nullable PreviewState before) {
    this.options = options;
    this.site = site;
    this.found = found;
    this.lastGood = lastGood;
    this.bodies =
        new ArticleBodies(
            options.contentFolder(),
            site.markdown(),
            site.config().language(),
            site.plan().links());
    site.plan().pages().forEach(page -> pages.putIfAbsent(page.path(), page));
    site.plan().copies().forEach(copy -> copies.put(copy.path().value(), copy.from()));
    PageRenderer made = null;
    List<Diagnostic> broken = List.of();
    try {
      made = new PageRenderer(site.templates(), site.plan().site(), bodies);
    } catch (TemplateFailure failure) {
      broken = List.of(failure.diagnostic());
    }
    this.renderer = made;
    this.brokenLabels = broken;
    boolean alike =
        before != null && before.site.keys().rendering().equals(site.keys().rendering());
    this.proofs =
        before == null || !alike ? Proofs.NONE : before.proofs.that(sources(), site.plan().links());
    if (before != null && hasErrors()) {
      lost.addAll(before.pages.keySet());
      lost.addAll(before.lost);
      lost.removeAll(pages.keySet());
    }
    this.brokenTemplates = before == null || !alike ? List.of() : before.brokenTemplates;
  }

  /**
   * The page at an address, or null when the site has none there.
   *
   * @throws IOException when its file can't be read, perhaps because it is being replaced
   */
  public @Nullable RenderedPage page(SitePath path) throws IOException {
    PlannedPage page = pages.get(path);
    if (page == null) {
      // The page of an article that can't be read any more is kept until the mistake is mended.
      return lost.contains(path) ? new RenderedPage(lastGood.find(path), List.of()) : null;
    }
    if (renderer == null) {
      return new RenderedPage(lastGood.find(path), brokenLabels);
    }
    try {
      OutputBuffer out = new OutputBuffer();
      renderer.render(page.view(), out);
      byte[] bytes = out.toByteArray();
      lastGood.keep(path, bytes);
      return new RenderedPage(bytes, bodies.notes(path).diagnostics());
    } catch (TemplateFailure failure) {
      return new RenderedPage(lastGood.find(path), List.of(failure.diagnostic()));
    } catch (IOException gone) {
      // Its file is being replaced, which the next state tells, or the content folder is gone.
      byte[] known = lastGood.find(path);
      if (known == null) {
        throw gone;
      }
      return new RenderedPage(known, List.of());
    }
  }

  /** What is wrong with the template that draws a page. */
  List<Diagnostic> mistakesOfTemplate(PlannedPage page) throws IOException {
    if (renderer == null) {
      return List.of();
    }
    try {
      renderer.render(page.view(), new OutputBuffer());
      return List.of();
    } catch (TemplateFailure failure) {
      return List.of(failure.diagnostic());
    }
  }

  /** Whether there is a page, without rendering it. */
  public boolean hasPage(SitePath path) {
    return pages.containsKey(path);
  }

  /** A file of the theme, by its path in the site. */
  public @Nullable ThemeFile asset(String path) {
    return site.theme().assets().get(path);
  }

  /**
   * A file of the content folder that is in the site as it is, by its path in the site; null when
   * there is none, or when it has become a link that leads out of the folder.
   */
  public @Nullable Path copy(String path) {
    ContentPath from = copies.get(path);
    if (from == null) {
      return null;
    }
    try {
      Path file = from.in(options.contentFolder()).toRealPath();
      boolean inside = file.startsWith(options.contentFolder().toRealPath());
      return inside && Files.isRegularFile(file) ? file : null;
    } catch (IOException gone) {
      return null;
    }
  }

  /** Everything that is known to be wrong, by file and line. */
  public List<Diagnostic> diagnostics() {
    TreeSet<Diagnostic> all = new TreeSet<>(found);
    all.addAll(brokenLabels);
    all.addAll(brokenTemplates);
    all.addAll(proofs.diagnostics());
    return List.copyOf(all);
  }

  /** What became of every article and page, by file. */
  public List<InputStatus> inputs() {
    return InputStates.of(site, options, proofs, diagnostics());
  }

  /** What is different from an earlier state. */
  public SiteChanges changesSince(PreviewState before) {
    return SiteChanges.between(before.site, site);
  }

  private boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  PlannedSite site() {
    return site;
  }

  ArticleBodies bodies() {
    return bodies;
  }

  Proofs proofs() {
    return proofs;
  }

  void learn(Proofs moreProofs, List<Diagnostic> templates) {
    proofs = moreProofs;
    brokenTemplates = templates;
  }

  Collection<PlannedPage> pages() {
    return site.plan().pages();
  }

  /** The bodies that pages show. */
  List<BodySource> sources() {
    List<BodySource> sources = new ArrayList<>();
    for (PlannedPage page : pages()) {
      Body body = page.body();
      if (body != null) {
        sources.add(body.source());
      }
    }
    return sources;
  }
}
