package dev.dateline.render;

import dev.dateline.plan.view.PageInfo;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directive that includes a template which comes out the same on many pages, and renders it
 * once for all of them:
 *
 * <pre>{@code
 * <@shared template="partials/masthead.ftlh"/>
 * }</pre>
 *
 * It is rendered apart from the page and sees only the {@link SharedVariables}. A template that
 * needs another variable, or sets variables, is included as by {@code <#include>}.
 */
final class SharedDirective implements TemplateDirectiveModel {
  static final String NAME = "shared";

  private final Map<String, TemplateModel> ofAllPages;

  /** The text of each template for pages that are alike; empty where the text is not shared. */
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /**
   * @param ofAllPages the variables that are the same on every page
   */
  SharedDirective(Map<String, TemplateModel> ofAllPages) {
    this.ofAllPages = ofAllPages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment page,
      Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("template") instanceof TemplateScalarModel name)
        || parameters.size() != 1
        || body != null) {
      throw new TemplateModelException("<@shared> takes one template=\"...\" and no content");
    }
    String template = name.getAsString();
    Optional<String> text =
        page.getDataModelOrSharedVariable("page") instanceof RecordModel info
                && info.record() instanceof PageInfo seen
                && !hasOwnSettings(page)
            ? text(template, page, info, seen)
            : Optional.empty();
    if (text.isPresent()) {
      page.getOut().write(text.get());
    } else {
      page.include(template(template, page));
    }
  }

  private Optional<String> text(String template, Environment page, RecordModel info, PageInfo seen)
      throws TemplateModelException {
    String key =
        String.join(
            "\n", template, page.getMainTemplate().getName(), seen.section().name(), seen.root());
    Optional<String> text = known.get(key);
    if (text == null) {
      text = render(template(template, page), page, info);
      known.put(key, text);
    }
    return text;
  }

  private Optional<String> render(Template template, Environment page, RecordModel info) {
    SharedVariables variables = new SharedVariables(info, ofAllPages);
    OutputBuffer out = new OutputBuffer();
    try {
      Environment apart =
          page.getMainTemplate()
              .createProcessingEnvironment(variables, out, page.getObjectWrapper());
      apart.include(template);
      boolean setsVariables =
          !apart.getKnownVariableNames().equals(page.getConfiguration().getSharedVariableNames());
      return setsVariables || variables.wereTooFew()
          ? Optional.empty()
          : Optional.of(out.toString());
    } catch (TemplateException | IOException | StackOverflowError e) {
      // A mistake occurs again, and is reported, where the template is included.
      return Optional.empty();
    }
  }

  private static Template template(String name, Environment page) throws TemplateModelException {
    try {
      return page.getTemplateForInclusion(name, null, true);
    } catch (IOException e) {
      throw new TemplateModelException("Template inclusion failed", e);
    }
  }

  /** Whether the page changed a setting, such as how numbers are written, by {@code <#setting>}. */
  private static boolean hasOwnSettings(Environment page) {
    return page.isLocaleSet()
        || page.isNumberFormatSet()
        || page.isBooleanFormatSet()
        || page.isCFormatSet()
        || page.isDateFormatSet()
        || page.isTimeFormatSet()
        || page.isDateTimeFormatSet()
        || page.isTimeZoneSet()
        || page.isSQLDateAndTimeTimeZoneSet()
        || page.isURLEscapingCharsetSet()
        || page.isOutputEncodingSet()
        || page.isClassicCompatibleSet();
  }
}
