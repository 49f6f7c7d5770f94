package dev.dateline.build;

import dev.dateline.build.KnownTargets.Forgotten;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.FileStamp;
import dev.dateline.markdown.Markdown;
import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.SiteViews;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.View;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ScannedFile;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.OutputRefused;
import dev.dateline.write.SiteWriter;
import dev.dateline.write.WriteSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A build that finds the digest of the last one, as at most bodies were edited. The plan is that of
 * the last build then: the pages of these bodies show what they showed, which is kept, beside the
 * new body; all other pages are as they were.
 */
final class SameDigest {
  /** More are read and rendered sooner on several threads, with all the rest. */
  private static final int MOST_EDITED = 64;

  private final BuildOptions options;
  private final BuildMemory memory;
  private final LastBuild last;
  private final Stages stages;
  private final KnownTargets targets;
  private final Set<Diagnostic> diagnostics;
  private final Map<String, InputRecord> inputs = new HashMap<>();
  private final Map<String, PageRecord> pages = new HashMap<>();

  private SameDigest(BuildOptions options, BuildMemory memory, LastBuild last, Stages stages) {
    this.options = options;
    this.memory = memory;
    this.last = last;
    this.stages = stages;
    this.targets = new KnownTargets(last);
    this.diagnostics = new TreeSet<>(last.outcome().diagnostics());
  }

  /** A page with a body that was edited. */
  private record Edited(View view, Body body, String file, PageRecord before) {}

  /**
   * @return null when more than bodies changed, or there is a mistake to report: nothing was done
   *     then
   */
  static @Nullable BuildResult build(
      BuildOptions options, ContentStage content, BuildMemory memory, Stages stages)
      throws IOException, OutputRefused {
    LastBuild last = memory.last();
    List<ScannedFile> edited = memory.editedSinceLast(content);
    if (last == null || edited == null || edited.size() > MOST_EDITED) {
      return null;
    }
    try {
      SameDigest build = new SameDigest(options, memory, last, stages);
      return edited.isEmpty() ? build.unchanged() : build.build(edited, content.scannedAt());
    } catch (TemplateFailure | Forgotten toBeReported) {
      return null;
    }
  }

  private @Nullable BuildResult unchanged() throws IOException {
    if (!memory.isSiteIntact()) {
      return null;
    }
    stages.end();
    return last.unchanged(stages.done());
  }

  private @Nullable BuildResult build(List<ScannedFile> edited, long scannedAt)
      throws IOException, OutputRefused, TemplateFailure {
    stages.begin("read");
    // What there is to say of the settings was said by the last build.
    SiteSetup setup = SiteSetup.read(options, false, new Diagnostics(options.strict()));
    CacheKeys keys = CacheKeys.of(setup, options.links());
    if (!keys.reading().equals(last.inputs().reading())
        || !keys.rendering().equals(last.rendering())) {
      return null;
    }
    Markdown markdown = PlannedSite.markdown(setup.settings().site());
    ArticleReader reader = PlannedSite.reader(options, setup.settings(), markdown);
    List<Edited> shown = new ArrayList<>();
    for (ScannedFile file : edited) {
      Edited page = read(file, reader);
      if (page == null) {
        return null;
      }
      shown.add(page);
    }
    if (!memory.isSiteIntact()) {
      return null;
    }
    stages.begin("render");
    Map<String, ContentDigest> files = new HashMap<>();
    shown.forEach(page -> files.put(page.file(), page.before().bytes()));
    try (SiteWriter writer = SiteWriter.openFor(options.out(), files)) {
      if (!last.manifest().equals(memory.manifest()) || writer.isListLong()) {
        return null;
      }
      print(shown, setup, markdown, writer);
      return mayBeWritten(writer) ? write(writer, scannedAt) : null;
    }
  }

  /** Null when the page can't be told, or another page may show what changed in the input. */
  private @Nullable Edited read(ScannedFile file, ArticleReader reader) {
    InputRecord known = last.inputs().records().find(file.path().value());
    KnownResult before = known == null ? null : known.result();
    if (before == null) {
      return null;
    }
    ReadResult result = reader.read(file);
    KnownResult now = KnownResult.of(result);
    ContentDigest shown = before.fingerprint();
    ReadResult readBefore = before.get();
    if (shown == null || readBefore == null || !shown.equals(now.fingerprint())) {
      return null;
    }
    inputs.put(file.path().value(), new InputRecord(file.stamp(), now));
    replace(readBefore.diagnostics(), result.diagnostics());
    if (result instanceof ReadArticle read) {
      return page(read.article().path(), read.article().body());
    }
    return result instanceof ReadPage read ? page(read.page().path(), read.page().body()) : null;
  }

  private @Nullable Edited page(SitePath path, BodySource source) {
    PageRecord before = last.pages().find(path.outputFile());
    // The address of a draft may be that of another input, which readers see.
    boolean seen = targets.withheld(source.file().value()) == null;
    CacheInput stored =
        before == null || before.stored() == null ? null : memory.views().open(before.stored());
    if (!seen || before == null || stored == null) {
      return null;
    }
    View view = ViewCodec.read(stored, source);
    return view == null
        ? null
        : new Edited(view, new Body(source, path), path.outputFile(), before);
  }

  private void print(List<Edited> shown, SiteSetup setup, Markdown markdown, SiteWriter writer)
      throws IOException, TemplateFailure {
    SiteConfig config = setup.settings().site();
    SiteLinks links = new SiteLinks(options.links(), () -> targets);
    ArticleBodies bodies =
        new ArticleBodies(
            options.contentFolder(), markdown, setup.settings().site().language(), links);
    PageRenderer renderer =
        new PageRenderer(setup.templates(), SiteViews.of(config, links, options.links()), bodies);
    PagePress press = new PagePress(renderer, bodies, links, writer, new Fingerprinter());
    for (Edited page : shown) {
      PageRecord before = page.before();
      PageRecord now = press.print(page.view(), before.view(), page.body(), before.stored());
      replace(before.notes().diagnostics(), now.notes().diagnostics());
      pages.put(page.file(), now);
    }
  }

  /** What there was to say of an input or a page gives way to what there is to say now. */
  private void replace(List<Diagnostic> before, List<Diagnostic> now) {
    before.forEach(diagnostics::remove);
    diagnostics.addAll(now);
  }

  private boolean mayBeWritten(SiteWriter writer) throws IOException, OutputRefused {
    boolean fine =
        options.strict()
            ? diagnostics.isEmpty()
            : diagnostics.stream().noneMatch(Diagnostic::isError);
    return fine && writer.obstacles().isEmpty();
  }

  private BuildResult write(SiteWriter writer, long scannedAt) throws IOException {
    stages.begin("write");
    int written = writer.commit().written();
    WriteSummary summary = new WriteSummary(written, last.pages().size() - written, 0, List.of());
    BuildResult result =
        new BuildResult(
            last.outcome().published(),
            last.outcome().withheld(),
            List.copyOf(diagnostics),
            summary,
            List.of());
    FileStamp manifest = memory.manifest();
    if (manifest != null) {
      memory.add(last.changed(options.now(), scannedAt, manifest, inputs, pages, result), last);
    }
    stages.end();
    return result.after(stages.done());
  }
}
