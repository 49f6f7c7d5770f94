package dev.dateline.build;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.BodyWords;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.output.PictureSources;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ThemeAsset;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.View;
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
  private final PictureSources pictures;
  private final SharedValues shared;

  /**
   * @param pictures gives those of the content folder in other widths
   * @param sharedValues how many values that several outputs are made of are kept, at least one for
   *     each thread
   * @throws TemplateFailure when the theme's words of the interface can't be read
   */
  public OutputMaker(PlannedSite site, BodyStage bodies, PictureSources pictures, int sharedValues)
      throws TemplateFailure {
    this.renderer = new PageRenderer(site.setup().templates(), site.plan().site(), bodies);
    this.context = site.plan().context();
    this.theme = site.setup().theme();
    this.bodies = bodies;
    this.pictures = pictures;
    this.shared = new SharedValues(sharedValues);
  }

  /**
   * Makes any output but a copy. The bodies of a page are rendered even if its template does not
   * print them, so that their mistakes are found.
   *
   * @param buffer is used for the text of a page
   * @throws TemplateFailure when a template is wrong
   * @throws IOException when a body can't be read
   */
  public byte[] make(Output output, OutputBuffer buffer) throws TemplateFailure, IOException {
    if (output instanceof TemplatePage<?> page) {
      renderer.render(page.path(), page.template(), page.inputs().view(context), buffer);
      requireBodies(page);
      return buffer.toByteArray();
    }
    if (output instanceof DataFile<?> file) {
      return make(file, buffer);
    }
    if (output instanceof Picture<?> picture) {
      return picture.inputs().bytes(pictures);
    }
    if (output instanceof ThemeAsset asset) {
      return theme.asset(asset.path().value()).bytes();
    }
    throw new IllegalArgumentException("a copy is not made: " + output.path());
  }

  private byte[] make(DataFile<?> file, OutputBuffer buffer) throws TemplateFailure, IOException {
    byte[] bytes = file.inputs().bytes(new Sources(file.path(), buffer));
    requireBodies(file);
    return bytes;
  }

  /** What one file of data is made with. */
  private final class Sources implements DataSources<TemplateFailure> {
    private final SitePath path;
    private final OutputBuffer buffer;

    Sources(SitePath path, OutputBuffer buffer) {
      this.path = path;
      this.buffer = buffer;
    }

    @Override
    public ViewContext context() {
      return context;
    }

    @Override
    public String text(String template, View view) throws TemplateFailure, IOException {
      renderer.render(path, template, view, buffer);
      return buffer.toString();
    }

    @Override
    public BodyWords words(int year) {
      return bodies.words(year);
    }

    @Override
    public <V> V shared(Record of, Maker<V> maker) throws IOException {
      return shared.get(of, maker);
    }
  }

  private void requireBodies(Output output) throws IOException {
    for (Body body : output.bodies()) {
      bodies.require(body);
    }
  }
}
