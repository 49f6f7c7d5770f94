package dev.dateline.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.plan.view.SiteView;
import dev.dateline.plan.view.View;
import java.io.IOException;
import java.nio.file.Path;

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

  String page(View view) throws TemplateFailure, IOException {
    renderer.render(view, out);
    return new String(out.array(), 0, out.size(), UTF_8);
  }

  String article() throws TemplateFailure, IOException {
    return page(SampleViews.plain().article());
  }
}
