package dev.dateline.render;

import dev.dateline.plan.view.View;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a template: the components of its view, and those that all templates have. */
final class PageVariables implements TemplateHashModel {
  private final Map<String, TemplateModel> shared;
  private final RecordModel view;

  /**
   * @param shared the variables that all templates have
   */
  PageVariables(View view, ViewWrapper wrapper, Map<String, TemplateModel> shared) {
    this.shared = shared;
    this.view = wrapper.record(view);
  }

  /** Null for a name that is neither, as a template can have variables of its own. */
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return view.has(name) ? view.get(name) : shared.get(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
