package dev.dateline.render;

import dev.dateline.plan.view.Components;
import dev.dateline.plan.view.View;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's variables: its view's components and what all pages share. A name that is neither may
 * still be one of the template's own variables.
 */
final class RootModel implements TemplateHashModel {
  private final Map<String, TemplateModel> shared;
  private final Components components;
  private final RecordModel view;

  /**
   * @param shared variables of every page
   */
  RootModel(View view, ViewWrapper wrapper, Map<String, TemplateModel> shared) {
    this.shared = shared;
    this.components = Components.of(view.getClass());
    this.view = new RecordModel(view, components, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    int index = components.indexOf(name);
    return index < 0 ? shared.get(name) : view.get(index);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
