package dev.dateline.render;

import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of views visible to templates: the components of records, and no methods. Values
 * of any other type than those that views consist of are refused.
 */
final class ViewWrapper implements ObjectWrapper {
  private final BodyRenderer bodies;
  private final LinkForm linkForm;
  private final @Nullable String linkBase;

  ViewWrapper(BodyRenderer bodies, LinkForm linkForm) {
    this(bodies, linkForm, null);
  }

  private ViewWrapper(BodyRenderer bodies, LinkForm linkForm, @Nullable String linkBase) {
    this.bodies = bodies;
    this.linkForm = linkForm;
    this.linkBase = linkBase;
  }

  /**
   * A wrapper for one file of the site.
   *
   * @param linkBase what its links put before a path: {@code ../../} or {@code
   *     https://example.org/}; null when it can't link to pages
   */
  ViewWrapper withLinkBase(@Nullable String linkBase) {
    return new ViewWrapper(bodies, linkForm, linkBase);
  }

  /**
   * @throws UncheckedIOException when a body can't be read
   */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof SitePath path) {
      return new SimpleScalar(linkForm.of(path));
    }
    if (value instanceof Body body) {
      return body(body);
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof List<?> list) {
      return new ListModel(list, this);
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name());
    }
    if (value instanceof Map<?, ?> map) {
      return new SimpleHash(map, this);
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("templates cannot show a " + value.getClass().getName());
  }

  RecordModel record(Object record) {
    return new RecordModel(record, this);
  }

  @Nullable String linkBase() {
    return linkBase;
  }

  LinkForm linkForm() {
    return linkForm;
  }

  /** Markup in an HTML template; in others text, which XML templates escape like any other. */
  private TemplateModel body(Body body) throws TemplateModelException {
    String html;
    try {
      html = bodies.render(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HTMLOutputFormat format = HTMLOutputFormat.INSTANCE;
    boolean inHtml =
        Environment.getCurrentEnvironment().getCurrentTemplate().getOutputFormat() == format;
    return inHtml ? format.fromMarkup(html) : new SimpleScalar(html);
  }
}
