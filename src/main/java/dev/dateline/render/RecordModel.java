package dev.dateline.render;

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
  private final RecordShape shape;
  private final ViewWrapper wrapper;

  RecordModel(Object record, RecordShape shape, ViewWrapper wrapper) {
    this.record = record;
    this.shape = shape;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String component) throws TemplateModelException {
    Object value = shape.value(record, component);
    if (value == null && !shape.has(component)) {
      throw new UnknownComponent(shape, component);
    }
    return wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
