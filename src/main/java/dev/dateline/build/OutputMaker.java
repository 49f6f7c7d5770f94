package dev.dateline.build;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ThemeAsset;
import dev.dateline.plan.view.Body;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.PageRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.render.Theme;
import java.io.IOException;

/** Makes the bytes of outputs. May be used from several threads, each with its own buffer. */
public final class OutputMaker {
  private final PageRenderer renderer;
  private final ViewContext context;
  private final Theme theme;
  private final BodyStage bodies;

  /**
   * @throws TemplateFailure when the theme's words of the interface can't be read
   */
  public OutputMaker(PlannedSite site, BodyStage bodies) throws TemplateFailure {
    this.renderer = new PageRenderer(site.setup().templates(), site.plan().site(), bodies);
    this.context = site.plan().context();
    this.theme = site.setup().theme();
    this.bodies = bodies;
  }

  /**
   * Bytes of an output.
   *
   * @param bytes not to be changed; those of a page are in the buffer and change with the next page
   * @param length how many of the bytes are meant, from the first
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  public record Made(byte[] bytes, int length) {}

  /**
   * Makes any output but a copy. The bodies of a page are rendered even if its template does not
   * print them, so that their mistakes are found.
   *
   * @param buffer what a page is written to
   * @throws TemplateFailure when a template is wrong
   * @throws IOException when a body can't be read
   */
  public Made make(Output output, OutputBuffer buffer) throws TemplateFailure, IOException {
    if (output instanceof TemplatePage<?> page) {
      renderer.render(page.path(), page.template(), page.inputs().view(context), buffer);
      for (Body body : page.bodies()) {
        bodies.require(body);
      }
      return new Made(buffer.array(), buffer.size());
    }
    if (output instanceof DataFile<?> file) {
      return made(file.inputs().bytes());
    }
    if (output instanceof Picture<?> picture) {
      return made(picture.inputs().bytes());
    }
    if (output instanceof ThemeAsset asset) {
      return made(theme.asset(asset.path().value()).bytes());
    }
    throw new IllegalArgumentException("a copy is not made: " + output.path());
  }

  private static Made made(byte[] bytes) {
    return new Made(bytes, bytes.length);
  }
}
