package dev.dateline.render;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Components;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record in a template. A component that the record does not have is an error even before {@code
 * ??} and {@code !}, which are for components that may be absent; so a misspelt name is always
 * found.
 *
 * <p>A record with a {@code path} has an {@code href} too: the address for a link to it from the
 * file being written, percent-encoded.
 */
final class RecordModel implements TemplateHashModel {
  private static final String HREF = "href";
  private static final String PATH = "path";

  private final Object record;
  private final Components components;
  private final ViewWrapper wrapper;

  RecordModel(Object record, ViewWrapper wrapper) {
    this.record = record;
    this.components = Components.of(record.getClass());
    this.wrapper = wrapper;
  }

  Object record() {
    return record;
  }

  boolean has(String component) {
    return components.indexOf(component) >= 0;
  }

  @Override
  public @Nullable TemplateModel get(String component) throws TemplateModelException {
    int index = components.indexOf(component);
    return index < 0 ? getHref(component) : wrapper.wrap(components.value(record, index));
  }

  private @Nullable TemplateModel getHref(String component) throws UnknownComponent {
    int index = component.equals(HREF) ? components.indexOf(PATH) : -1;
    String linkBase = wrapper.linkBase();
    if (index < 0 || linkBase == null) {
      throw new UnknownComponent(record, component);
    }
    SitePath path = (SitePath) components.value(record, index);
    return path == null ? null : new SimpleScalar(linkBase + wrapper.linkForm().of(path));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
