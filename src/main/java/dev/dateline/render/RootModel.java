package dev.dateline.render;

import dev.dateline.plan.view.Components;
import dev.dateline.plan.view.View;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's variables: its view's components and what all pages share. A name that is neither may
 * still be one of the template's own variables.
 */
final class RootModel implements TemplateHashModel {
  private final View view;
  private final Components components;
  private final ViewWrapper wrapper;
  private final Map<String, TemplateModel> known;

  /**
   * @param shared variables of every page
   */
  RootModel(View view, ViewWrapper wrapper, Map<String, TemplateModel> shared) {
    this.view = view;
    this.components = Components.of(view.getClass());
    this.wrapper = wrapper;
    this.known = new HashMap<>(shared);
  }

  /** A component is wrapped once for a page, however often the template names it. */
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    TemplateModel model = known.get(name);
    if (model == null) {
      int index = components.indexOf(name);
      model = index < 0 ? null : wrapper.wrap(components.value(view, index));
      if (model != null) {
        known.put(name, model);
      }
    }
    return model;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
