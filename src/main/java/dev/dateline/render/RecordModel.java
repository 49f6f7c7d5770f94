package dev.dateline.render;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Components;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record in a template. To ask it for what it does not have is a mistake even before {@code ??}
 * and {@code !}, which are for what may be absent; so a misspelt name is always found.
 *
 * <p>One with a {@code path} has an {@code href} too: the link to it from the page being written.
 */
final class RecordModel extends Shown implements TemplateHashModel {
  private static final String HREF = "href";
  private static final String PATH = "path";

  private final Object record;
  private final Components components;
  private final ViewWrapper wrapper;

  /** What was asked for before; two threads that come together both find the same. */
  private final @Nullable Shown[] known;

  RecordModel(Object record, Components components, ViewWrapper wrapper) {
    this.record = record;
    this.components = components;
    this.wrapper = wrapper;
    this.known = new Shown[components.count()];
  }

  Object record() {
    return record;
  }

  @Override
  public @Nullable TemplateModel get(String component) throws TemplateModelException {
    int index = components.indexOf(component);
    return index < 0 ? getHref(component) : get(index);
  }

  /** A component is wrapped once, however often a template names it. */
  @Nullable TemplateModel get(int index) throws TemplateModelException {
    Shown before = known[index];
    if (before != null) {
      return before;
    }
    TemplateModel model = wrapper.wrap(components.value(record, index));
    if (model instanceof Shown shown) {
      known[index] = shown;
    }
    return model;
  }

  private @Nullable TemplateModel getHref(String component) throws UnknownComponent {
    int index = component.equals(HREF) ? components.indexOf(PATH) : -1;
    String root = wrapper.root();
    if (index < 0 || root == null) {
      throw new UnknownComponent(record, component);
    }
    SitePath path = (SitePath) components.value(record, index);
    return path == null ? null : new TextModel(root.concat(wrapper.links().of(path)));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
