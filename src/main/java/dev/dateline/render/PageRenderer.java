package dev.dateline.render;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.SiteView;
import dev.dateline.plan.view.View;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns views into pages with a theme. One is made for a build and used by all its threads:
 *
 * <pre>{@code
 * PageRenderer renderer = new PageRenderer(new TemplateSet(theme), site, bodies);
 * OutputBuffer out = new OutputBuffer();
 * renderer.render(view, out);
 * }</pre>
 *
 * A template sees the components of its page's view as variables, and beside them {@code site} and
 * {@code labels}.
 */
public final class PageRenderer {
  private final TemplateSet templates;
  private final ViewWrapper wrapper;
  private final Map<String, TemplateModel> shared;

  /**
   * @throws TemplateFailure when the theme's words of the interface cannot be read
   */
  public PageRenderer(TemplateSet templates, SiteView site, BodyRenderer bodies)
      throws TemplateFailure {
    this.templates = templates;
    this.wrapper = new ViewWrapper(bodies, site.pages().links());
    this.shared =
        new HashMap<>(
            Map.of(
                "site", wrapper.record(site),
                "labels", Labels.of(templates.theme(), site.language())));
    this.shared.put(SharedPart.NAME, new SharedPart(shared));
  }

  /**
   * Writes the page to {@code out}, in place of what was there.
   *
   * @throws TemplateFailure when a template is wrong; {@code out} then holds part of a page
   * @throws IOException when a body cannot be read
   */
  public void render(SitePath page, String name, View view, OutputBuffer out)
      throws TemplateFailure, IOException {
    Template template = templates.get(name);
    out.clear();
    try {
      ViewWrapper here = wrapper.on(view.root());
      RootModel root = new RootModel(view, here, shared);
      template.createProcessingEnvironment(root, out, here).process();
    } catch (TemplateException | StackOverflowError e) {
      throw templates.errors().read(e, name, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
