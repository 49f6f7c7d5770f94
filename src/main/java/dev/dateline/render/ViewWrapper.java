package dev.dateline.render;

import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Components;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows the values of views to templates: the components of records, and no methods at all. It
 * knows the few types that views are made of, and so does without FreeMarker's search through
 * classes, which takes longer than all pages of a small site.
 */
final class ViewWrapper implements ObjectWrapper {
  private final BodyRenderer bodies;
  private final LinkForm links;

  /** What leads from the page to the root; null for what all pages share. */
  private final @Nullable String root;

  ViewWrapper(BodyRenderer bodies, LinkForm links) {
    this(bodies, links, null);
  }

  private ViewWrapper(BodyRenderer bodies, LinkForm links, @Nullable String root) {
    this.bodies = bodies;
    this.links = links;
    this.root = root;
  }

  /** Shows values on a page from which {@code root} leads to the root. */
  ViewWrapper on(@Nullable String root) {
    return new ViewWrapper(bodies, links, root);
  }

  /**
   * Looks for classes before interfaces, which take longer to tell.
   *
   * @throws UncheckedIOException when a body cannot be read
   */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new TextModel(text);
    }
    if (value instanceof SitePath path) {
      return new TextModel(links.of(path));
    }
    if (value instanceof Body body) {
      return markup(body);
    }
    if (value instanceof Record) {
      return record(value);
    }
    if (value instanceof List<?> list) {
      return new ListModel(list, this);
    }
    return wrapSetting(value);
  }

  RecordModel record(Object record) {
    return new RecordModel(record, Components.of(record.getClass()), this);
  }

  @Nullable String root() {
    return root;
  }

  LinkForm links() {
    return links;
  }

  private TemplateModel wrapSetting(Object value) throws TemplateModelException {
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Enum<?> constant) {
      return new TextModel(constant.name());
    }
    if (value instanceof Map<?, ?> map) {
      return new SimpleHash(map, this);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("templates cannot show a " + value.getClass().getName());
  }

  private TemplateModel markup(Body body) throws TemplateModelException {
    try {
      return HtmlFormat.HTML.fromMarkup(bodies.render(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
