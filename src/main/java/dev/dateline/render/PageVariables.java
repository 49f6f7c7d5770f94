package dev.dateline.render;

import dev.dateline.plan.structured.StructuredData;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.View;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a template: the components of its view, those that all templates have, and the
 * structured data of a page.
 */
final class PageVariables implements TemplateHashModel {
  private final Map<String, TemplateModel> shared;
  private final RecordModel view;
  private final @Nullable StructuredDataMethod structuredData;

  /**
   * @param shared the variables that all templates have
   */
  PageVariables(
      View view, ViewWrapper wrapper, StructuredData data, Map<String, TemplateModel> shared) {
    this.shared = shared;
    this.view = wrapper.record(view);
    this.structuredData =
        view instanceof PageView page ? new StructuredDataMethod(data, page) : null;
  }

  /** Null for a name that is neither, as a template can have variables of its own. */
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    if (view.has(name)) {
      return view.get(name);
    }
    return name.equals(StructuredDataMethod.NAME) ? structuredData : shared.get(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
