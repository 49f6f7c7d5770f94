package dev.dateline.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.SiteView;
import dev.dateline.plan.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Renders sample views with a theme, as text. */
final class Rendering {
  static final String BODY = "<p id=\"body\">A &amp; B</p>";

  private final PageRenderer renderer;
  private final OutputBuffer out = new OutputBuffer();

  Rendering(Theme theme) throws TemplateFailure {
    this(theme, SampleViews.plain().site(), body -> BODY);
  }

  Rendering(Theme theme, SiteView site, BodyRenderer bodies) throws TemplateFailure {
    this.renderer = new PageRenderer(new TemplateSet(theme), site, bodies);
  }

  static Rendering builtIn(SiteView site) throws IOException, TemplateFailure {
    return new Rendering(Theme.open(Path.of("no such folder")), site, body -> BODY);
  }

  String page(PageView view) throws TemplateFailure, IOException {
    render(renderer, view, out);
    return new String(out.toByteArray(), UTF_8);
  }

  /** What a template of any form makes of a view. */
  String file(String template, View view) throws TemplateFailure, IOException {
    renderer.render(new SitePath("some/file.txt"), template, view, out);
    return out.toString();
  }

  static void render(PageRenderer renderer, PageView view, OutputBuffer out)
      throws TemplateFailure, IOException {
    renderer.render(view.page().path(), template(view), view, out);
  }

  /** The template of the built-in theme that shows a view: not-found.ftlh for NotFoundView. */
  static String template(PageView view) {
    return view.getClass()
            .getSimpleName()
            .replace("View", "")
            .replace("Index", "s")
            .replaceAll("(?<=[a-z])([A-Z])", "-$1")
            .toLowerCase(Locale.ROOT)
        + ".ftlh";
  }

  String article() throws TemplateFailure, IOException {
    return page(SampleViews.plain().article());
  }
}
