package dev.dateline.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list in a template: FreeMarker's own would copy it each time it is asked for. */
record ListModel(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index < list.size() ? wrapper.wrap(list.get(index)) : null;
  }

  @Override
  public int size() {
    return list.size();
  }
}
