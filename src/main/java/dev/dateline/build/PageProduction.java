package dev.dateline.build;

import dev.dateline.build.ByteStore.Slice;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.Parallel;
import dev.dateline.plan.Listed;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.View;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
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
  private final @Nullable ByteStore views;
  private final Queue<TemplateFailure> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, PageRecord> records;

  /**
   * @param views gets the views of pages with a body; null when nobody will ask for them
   */
  PageProduction(
      SitePlan plan,
      KnownInputs inputs,
      PageRenderer renderer,
      ArticleBodies bodies,
      SiteWriter writer,
      Diagnostics diagnostics,
      @Nullable ByteStore views) {
    this.plan = plan;
    this.inputs = inputs;
    this.records = new ConcurrentHashMap<>(2 * plan.pages().size());
    this.renderer = renderer;
    this.bodies = bodies;
    this.writer = writer;
    this.diagnostics = diagnostics;
    this.views = views;
  }

  /**
   * @param before those of the last build, if it had the same theme and settings; null to render
   *     everything
   * @return what is to be remembered of the pages, by output file
   */
  Map<String, PageRecord> produce(@Nullable KnownPages before, BuildOptions options)
      throws IOException {
    ContentDigest[] articles = fingerprintsOfArticles(options.threads());
    List<PlannedPage> pages = plan.pages();
    Parallel.forEach(
        pages.size(),
        options.threads(),
        () -> {
          Fingerprinter fingerprinter = new Fingerprinter(articles);
          PagePress press = new PagePress(renderer, bodies, plan.links(), writer, fingerprinter);
          CacheOutput encoded = new CacheOutput();
          return index -> {
            PlannedPage page = pages.get(index);
            String file = page.path().outputFile();
            if (options.shard().holds(file)) {
              PageRecord known = before == null ? null : before.find(file);
              ContentDigest fingerprint = fingerprinter.of(page.shows());
              if (known == null || !isUpToDate(page, fingerprint, known, press)) {
                render(page, file, fingerprint, press, encoded);
              } else {
                keep(file, known);
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
    InputRecord record = inputs.records().find(listed.file().value());
    KnownResult result = record == null ? null : record.result();
    ContentDigest read = result == null ? null : result.fingerprint();
    if (read == null) {
      throw new IllegalStateException(listed.file() + " was not read");
    }
    return fingerprinter.of(List.of(read, listed.shows()));
  }

  private static boolean isUpToDate(
      PlannedPage page, ContentDigest fingerprint, PageRecord known, PagePress press) {
    return fingerprint.equals(known.view())
        && press.fingerprint(page.body(), known.notes()).equals(known.body());
  }

  private void keep(String file, PageRecord known) {
    writer.keep(file, known.bytes());
    records.put(file, known);
    known.notes().diagnostics().forEach(diagnostics::add);
  }

  private void render(
      PlannedPage page,
      String file,
      ContentDigest fingerprint,
      PagePress press,
      CacheOutput encoded)
      throws IOException {
    View view = page.view();
    try {
      PageRecord record =
          press.print(page.path(), view, fingerprint, page.body(), store(page, view, encoded));
      record.notes().diagnostics().forEach(diagnostics::add);
      records.put(file, record);
    } catch (TemplateFailure failure) {
      failures.add(failure);
    }
  }

  private @Nullable Slice store(PlannedPage page, View view, CacheOutput encoded)
      throws IOException {
    Body body = page.body();
    if (views == null || body == null) {
      return null;
    }
    ViewCodec.write(encoded, view, body.source());
    return encoded.moveTo(views);
  }
}
