package dev.dateline.build;

import dev.dateline.build.ByteStore.Slice;
import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.View;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders pages one after the other and hands them to the writer. Not for several threads. */
final class PagePress {
  private final PageRenderer renderer;
  private final ArticleBodies bodies;
  private final SiteLinks links;
  private final SiteWriter writer;
  private final Fingerprinter fingerprinter;
  private final OutputBuffer buffer = new OutputBuffer();

  PagePress(
      PageRenderer renderer,
      ArticleBodies bodies,
      SiteLinks links,
      SiteWriter writer,
      Fingerprinter fingerprinter) {
    this.renderer = renderer;
    this.bodies = bodies;
    this.links = links;
    this.writer = writer;
    this.fingerprinter = fingerprinter;
  }

  /**
   * @param fingerprint of what the view shows beside the body
   * @param body the one in the view, if there is one
   * @param stored where the view is kept
   * @return what is to be remembered of the page
   */
  PageRecord print(
      SitePath path,
      View view,
      ContentDigest fingerprint,
      @Nullable Body body,
      @Nullable Slice stored)
      throws TemplateFailure, IOException {
    renderer.render(path, TemplateNames.nameFor(view), view, buffer);
    byte[] content = buffer.toByteArray();
    ContentDigest bytes = writer.put(path.outputFile(), content, content.length);
    BodyNotes notes = bodies.notes(path);
    return new PageRecord(
        fingerprint, fingerprint(body, notes), bytes, content.length, notes, stored);
  }

  /** Of the text of a body, and of where its links lead now. */
  ContentDigest fingerprint(@Nullable Body body, BodyNotes notes) {
    if (body == null) {
      return PageRecord.NO_BODY;
    }
    BodySource source = body.source();
    if (notes.links().isEmpty()) {
      return source.digest();
    }
    List<Object> all = new ArrayList<>();
    all.add(source.digest());
    for (String link : notes.links()) {
      all.add(link);
      all.add(links.find(source.file(), link));
    }
    return fingerprinter.of(all);
  }
}
