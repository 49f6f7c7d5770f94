package dev.dateline.render;

import dev.dateline.plan.view.Components;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record in a template. To ask it for what it does not have is a mistake even before {@code ??}
 * and {@code !}, which are for what may be absent; so a misspelt name is always found.
 */
final class RecordModel implements TemplateHashModel {
  private final Object record;
  private final Components components;
  private final ViewWrapper wrapper;

  RecordModel(Object record, ViewWrapper wrapper) {
    this.record = record;
    this.components = Components.of(record.getClass());
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String component) throws TemplateModelException {
    int index = components.indexOf(component);
    if (index < 0) {
      throw new UnknownComponent(record, component);
    }
    return wrapper.wrap(components.value(record, index));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
