package dev.dateline.render;

import dev.dateline.model.SitePath;
import dev.dateline.plan.structured.IndexNames;
import dev.dateline.plan.structured.StructuredData;
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
 * Turns views into files with the templates of a theme. One is made for a build and used by all its
 * threads:
 *
 * <pre>{@code
 * PageRenderer renderer = new PageRenderer(new TemplateSet(theme), site, bodies);
 * OutputBuffer out = new OutputBuffer();
 * renderer.render(SitePath.HOME, "home.ftlh", view, out);
 * }</pre>
 *
 * A template sees the components of the view as variables, and beside them {@code site}, {@code
 * labels}, {@code structuredData} and {@code readingMinutes}.
 */
public final class PageRenderer {
  private final TemplateSet templates;
  private final SiteView site;
  private final ViewWrapper wrapper;
  private final StructuredData structuredData;
  private final Map<String, TemplateModel> shared = new HashMap<>();

  /**
   * @throws TemplateFailure when the theme's words of the interface can't be read
   */
  public PageRenderer(TemplateSet templates, SiteView site, BodyRenderer bodies)
      throws TemplateFailure {
    this.templates = templates;
    this.site = site;
    this.wrapper = new ViewWrapper(bodies, site.pages().links());
    shared.put("site", wrapper.record(site));
    Labels labels = new Labels(templates.theme(), site.language());
    this.structuredData =
        new StructuredData(
            site,
            new IndexNames(
                labels.words("archive"), labels.words("topics"), labels.words("sources")));
    shared.put("labels", labels);
    shared.put(ReadingMinutes.NAME, new ReadingMinutes());
    shared.put(SharedDirective.NAME, new SharedDirective(Map.copyOf(shared)));
  }

  /**
   * Writes a file of the site to {@code out}, in place of what was there.
   *
   * @param path the address of the file, which error messages name
   * @param template its path in the theme: {@code home.ftlh} for HTML, {@code feed.ftlx} for XML,
   *     {@code robots.ftl} for plain text
   * @throws TemplateFailure when a template is wrong; {@code out} then holds part of the file
   * @throws IOException when a body can't be read
   */
  public void render(SitePath path, String template, View view, OutputBuffer out)
      throws TemplateFailure, IOException {
    Template parsed = templates.get(template);
    String root = view.root();
    ViewWrapper here = wrapper.withLinkBase(root != null ? root : site.baseUrl());
    out.clear();
    try {
      PageVariables variables = new PageVariables(view, here, structuredData, shared);
      parsed.createProcessingEnvironment(variables, out, here).process();
    } catch (TemplateException | StackOverflowError e) {
      throw templates.errors().read(e, template, path);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
