package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.ContentDigest;
import dev.dateline.plan.Listed;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.view.Body;
import dev.dateline.read.Parallel;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages of a plan on several threads and hands them to the writer. A page that would
 * come out as it is in the site already is skipped.
 */
final class PageProduction {
  private final SitePlan plan;
  private final KnownInputs inputs;
  private final PageRenderer renderer;
  private final ArticleBodies bodies;
  private final SiteWriter writer;
  private final Diagnostics diagnostics;
  private final Queue<TemplateFailure> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, PageRecord> records;

  PageProduction(
      SitePlan plan,
      KnownInputs inputs,
      PageRenderer renderer,
      ArticleBodies bodies,
      SiteWriter writer,
      Diagnostics diagnostics) {
    this.plan = plan;
    this.inputs = inputs;
    this.records = new ConcurrentHashMap<>(2 * plan.pages().size());
    this.renderer = renderer;
    this.bodies = bodies;
    this.writer = writer;
    this.diagnostics = diagnostics;
  }

  /**
   * @param last the last build, if it had the same theme and settings; null to render everything
   * @return what is to be remembered of the pages, by output file
   */
  Map<String, PageRecord> produce(@Nullable LastBuild last, BuildOptions options)
      throws IOException {
    ContentDigest[] articles = fingerprintsOfArticles(options.threads());
    List<PlannedPage> pages = plan.pages();
    Parallel.forEach(
        pages.size(),
        options.threads(),
        () -> {
          OutputBuffer buffer = new OutputBuffer();
          Fingerprinter fingerprinter = new Fingerprinter(articles);
          return index -> {
            PlannedPage page = pages.get(index);
            String file = page.path().outputFile();
            if (options.shard().holds(file)) {
              PageRecord known = last == null ? null : last.page(file, options.out());
              if (known == null || !isUpToDate(page, file, known, fingerprinter)) {
                render(page, file, buffer, fingerprinter);
              }
            }
          };
        });
    TemplateFailure.diagnostics(failures).forEach(diagnostics::add);
    return records;
  }

  /** Most pages list articles, so each article is condensed once for all of them. */
  private ContentDigest[] fingerprintsOfArticles(int threads) throws IOException {
    List<Listed> listed = plan.listed();
    ContentDigest[] fingerprints = new ContentDigest[listed.size()];
    Parallel.forEach(
        listed.size(),
        threads,
        () -> {
          Fingerprinter fingerprinter = new Fingerprinter();
          return index -> fingerprints[index] = fingerprint(listed.get(index), fingerprinter);
        });
    return fingerprints;
  }

  private ContentDigest fingerprint(Listed listed, Fingerprinter fingerprinter) {
    InputRecord record = inputs.records().get(listed.file().value());
    KnownResult result = record == null ? null : record.result();
    if (result == null) {
      throw new IllegalStateException(listed.file() + " was not read");
    }
    return fingerprinter.of(List.of(result.fingerprint(), listed.shows()));
  }

  private boolean isUpToDate(
      PlannedPage page, String file, PageRecord known, Fingerprinter fingerprinter) {
    ContentDigest fingerprint = fingerprint(page, known.notes(), fingerprinter);
    if (!fingerprint.equals(known.fingerprint())) {
      return false;
    }
    writer.keep(file, known.bytes());
    records.put(file, known);
    known.notes().diagnostics().forEach(diagnostics::add);
    return true;
  }

  private void render(
      PlannedPage page, String file, OutputBuffer buffer, Fingerprinter fingerprinter)
      throws IOException {
    try {
      renderer.render(page.view(), buffer);
    } catch (TemplateFailure failure) {
      failures.add(failure);
      return;
    }
    ContentDigest bytes = writer.put(file, buffer.array(), buffer.size());
    BodyNotes notes = bodies.notes(page.path());
    notes.diagnostics().forEach(diagnostics::add);
    ContentDigest fingerprint = fingerprint(page, notes, fingerprinter);
    records.put(file, new PageRecord(fingerprint, bytes, buffer.size(), notes));
  }

  /** Of all that the page shows, and of where the links in its body lead now. */
  private ContentDigest fingerprint(
      PlannedPage page, BodyNotes notes, Fingerprinter fingerprinter) {
    Body body = page.body();
    if (body == null || notes.links().isEmpty()) {
      return fingerprinter.of(page.shows());
    }
    List<Object> all = new ArrayList<>(page.shows());
    for (String link : notes.links()) {
      all.add(link);
      all.add(plan.links().find(body.source().file(), link));
    }
    return fingerprinter.of(all);
  }
}
