package dev.dateline.render;

import dev.dateline.plan.structured.StructuredData;
import dev.dateline.plan.view.PageView;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * What the page says to search engines, for its script element:
 *
 * <pre>{@code
 * <script type="application/ld+json">${structuredData(title)}</script>
 * }</pre>
 *
 * The one argument is what the page is called; it is empty for the front page. The text holds no
 * {@code <}, {@code >} or {@code &}, and is not escaped again.
 */
record StructuredDataMethod(StructuredData data, PageView view) implements TemplateMethodModelEx {
  static final String NAME = "structuredData";

  @Override
  @SuppressWarnings("rawtypes")
  public TemplateModel exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel title) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(data.of(view, title.getAsString()));
    }
    throw new TemplateModelException("structuredData takes one text: the title of the page");
  }
}
