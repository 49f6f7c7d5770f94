package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.SitePlan;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Renders pages on several threads and hands them to the writer. */
final class PageProduction {
  private final PageRenderer renderer;
  private final SiteWriter writer;
  private final Queue<TemplateFailure> failures = new ConcurrentLinkedQueue<>();

  PageProduction(PageRenderer renderer, SiteWriter writer) {
    this.renderer = renderer;
    this.writer = writer;
  }

  void produce(SitePlan plan, int threads, Diagnostics diagnostics) throws IOException {
    List<PlannedPage> pages = plan.pages();
    Parallel.forEach(
        pages.size(),
        threads,
        () -> {
          OutputBuffer buffer = new OutputBuffer();
          return index -> render(pages.get(index), buffer);
        });
    TemplateFailure.diagnostics(failures).forEach(diagnostics::add);
  }

  private void render(PlannedPage page, OutputBuffer buffer) throws IOException {
    try {
      renderer.render(page.view(), buffer);
      writer.put(page.path().outputFile(), buffer.array(), buffer.size());
    } catch (TemplateFailure failure) {
      failures.add(failure);
    }
  }
}
