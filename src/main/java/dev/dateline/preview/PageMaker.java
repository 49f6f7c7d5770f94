package dev.dateline.preview;

import dev.dateline.build.BodyStage;
import dev.dateline.build.KeptPictures;
import dev.dateline.build.OutputMaker;
import dev.dateline.build.PlannedSite;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.output.ThemeAsset;
import dev.dateline.plan.view.Body;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.TemplateFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the outputs of a site one by one; of one that can't be made it gives the bytes of the last
 * time when all was well. May be used from several threads.
 */
final class PageMaker {
  /** Of how many years the preview keeps the index of words. */
  private static final int SHARED_VALUES = 2;

  private final PlannedSite site;
  private final BodyStage bodies;
  private final LastGoodPages lastGood;
  private final @Nullable OutputMaker maker;
  private final List<Diagnostic> brokenLabels;

  PageMaker(PlannedSite site, BodyStage bodies, KeptPictures pictures, LastGoodPages lastGood) {
    this.site = site;
    this.bodies = bodies;
    this.lastGood = lastGood;
    OutputMaker made = null;
    List<Diagnostic> broken = List.of();
    try {
      made = new OutputMaker(site, bodies, pictures, SHARED_VALUES);
    } catch (TemplateFailure failure) {
      broken = List.of(failure.diagnostic());
    }
    this.maker = made;
    this.brokenLabels = broken;
  }

  /** What keeps every page from being made. */
  List<Diagnostic> brokenLabels() {
    return brokenLabels;
  }

  /**
   * @throws IOException when a file can't be read, perhaps because it is being replaced
   */
  RenderedPage page(Output output) throws IOException {
    byte[] known = lastGood.find(output.path());
    if (maker == null) {
      return new RenderedPage(known, brokenLabels);
    }
    try {
      byte[] bytes = maker.make(output, new OutputBuffer());
      if (!(output instanceof ThemeAsset || output instanceof Picture)) {
        lastGood.keep(output.path(), bytes);
      }
      return new RenderedPage(bytes, diagnosticsOfBodies(output));
    } catch (TemplateFailure failure) {
      return new RenderedPage(known, List.of(failure.diagnostic()));
    } catch (RuntimeException | StackOverflowError e) {
      return new RenderedPage(known, List.of(fault(output, e)));
    } catch (IOException gone) {
      // Its file is being replaced, which the next state tells, or the content folder is gone.
      if (known == null) {
        throw gone;
      }
      return new RenderedPage(known, List.of());
    }
  }

  /** What is wrong with the template that makes an output. */
  List<Diagnostic> mistakesOf(Output output) throws IOException {
    if (maker == null) {
      return List.of();
    }
    try {
      maker.make(output, new OutputBuffer());
      return List.of();
    } catch (TemplateFailure failure) {
      return List.of(failure.diagnostic());
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(fault(output, e));
    }
  }

  private List<Diagnostic> diagnosticsOfBodies(Output output) {
    List<Diagnostic> all = new ArrayList<>();
    for (Body body : output.bodies()) {
      all.addAll(bodies.diagnostics(body.source()));
    }
    return site.setup().asBuilt(all);
  }

  private static Diagnostic fault(Output output, Throwable cause) {
    String file = output.origin().isEditors() ? output.origin().file() : output.path().value();
    return Diagnostic.fault(Place.file(file), "making /" + output.path().value(), cause);
  }
}
