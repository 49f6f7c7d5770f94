package dev.dateline.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a template included by {@link SharedDirective} can see: those that are the
 * same on every page, and of the page itself {@code page.root} and {@code page.section}. A template
 * that asks for another one gets an error. It is remembered, as the template may catch the error
 * with {@code <#attempt>}.
 */
final class SharedVariables implements TemplateHashModel {
  static final Set<String> OF_THE_PAGE = Set.of("root", "section");

  private final Map<String, TemplateModel> ofAllPages;
  private final TemplateModel info;
  private boolean tooFew;

  SharedVariables(RecordModel info, Map<String, TemplateModel> ofAllPages) {
    this.info = new PageInfoModel(info);
    this.ofAllPages = ofAllPages;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    TemplateModel model = name.equals("page") ? info : ofAllPages.get(name);
    if (model == null) {
      throw missing(name);
    }
    return model;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** Whether the template asked for another variable. */
  boolean wereTooFew() {
    return tooFew;
  }

  private TemplateModelException missing(String name) {
    tooFew = true;
    return new TemplateModelException("not the same on every page: " + name);
  }

  /** The variable {@code page}. */
  private final class PageInfoModel implements TemplateHashModel {
    private final RecordModel page;

    PageInfoModel(RecordModel page) {
      this.page = page;
    }

    @Override
    public @Nullable TemplateModel get(String component) throws TemplateModelException {
      if (!OF_THE_PAGE.contains(component)) {
        throw missing("page." + component);
      }
      return page.get(component);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
