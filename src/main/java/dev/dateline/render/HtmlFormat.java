package dev.dateline.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's HTML, escaped while it is encoded: most of what a template writes is such text. */
final class HtmlFormat extends HTMLOutputFormat {
  static final HtmlFormat HTML = new HtmlFormat();

  private HtmlFormat() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof OutputBuffer buffer) {
      buffer.writeEscaped(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
    return new Html(plain, markup);
  }

  /** Markup which says that it is of this format. */
  private static final class Html extends TemplateHTMLOutputModel {
    Html(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return HTML;
    }
  }
}
