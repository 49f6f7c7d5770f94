package dev.dateline.render;

import freemarker.core.DefaultTruncateBuiltinAlgorithm;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TruncateBuiltinAlgorithm;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** FreeMarker's HTML, escaped while it is encoded: most of what a template writes is such text. */
final class HtmlFormat extends HTMLOutputFormat {
  static final HtmlFormat HTML = new HtmlFormat();

  private HtmlFormat() {}

  /** FreeMarker's way to shorten a text, whose sign for what is left out is HTML too. */
  TruncateBuiltinAlgorithm truncation() {
    return new DefaultTruncateBuiltinAlgorithm(
        DefaultTruncateBuiltinAlgorithm.STANDARD_ASCII_TERMINATOR,
        new Html(null, "<span class='truncateTerminator'>[&#8230;]</span>"),
        true);
  }

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof OutputBuffer buffer) {
      buffer.writeEscaped(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markup) {
    return new Html(plain, markup);
  }

  /** Markup which says that it is of this format. */
  private static final class Html extends TemplateHTMLOutputModel {
    Html(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return HTML;
    }
  }
}
