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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Includes a template that comes out the same on many pages, and renders it once for them all:
 *
 * <pre>{@code
 * <@shared template="partials/masthead.ftlh"/>
 * }</pre>
 *
 * It is rendered apart from the page and can see no more of it than {@link SharedVariables} show.
 * One that asks for more, or leaves variables behind, is included as by {@code <#include>}.
 */
final class SharedPart implements TemplateDirectiveModel {
  static final String NAME = "shared";
  private static final byte[] NOT_ALIKE = new byte[0];

  private final Map<String, TemplateModel> ofAllPages;
  private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

  /**
   * @param ofAllPages variables that are the same on every page
   */
  SharedPart(Map<String, TemplateModel> ofAllPages) {
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
    byte[] part =
        page.getDataModelOrSharedVariable("page") instanceof RecordModel info
                && !hasOwnSettings(page)
            ? part(template, page, info)
            : NOT_ALIKE;
    if (part == NOT_ALIKE) {
      page.include(template(template, page));
    } else if (page.getOut() instanceof OutputBuffer out) {
      out.write(part);
    } else {
      page.getOut().write(new String(part, StandardCharsets.UTF_8));
    }
  }

  private byte[] part(String template, Environment page, RecordModel info)
      throws TemplateModelException {
    PageInfo seen = (PageInfo) info.record();
    String key =
        template
            + '\n'
            + page.getMainTemplate().getName()
            + '\n'
            + seen.section()
            + '\n'
            + seen.root();
    byte[] known = parts.get(key);
    if (known == null) {
      known = render(template(template, page), page, info);
      parts.put(key, known);
    }
    return known;
  }

  private byte[] render(Template template, Environment page, RecordModel info) {
    SharedVariables seen = new SharedVariables(info, ofAllPages);
    OutputBuffer out = new OutputBuffer();
    try {
      Environment apart =
          page.getMainTemplate().createProcessingEnvironment(seen, out, page.getObjectWrapper());
      apart.include(template);
      boolean leavesNothing =
          apart.getKnownVariableNames().equals(page.getConfiguration().getSharedVariableNames());
      return leavesNothing && !seen.wereTooFew() ? out.toByteArray() : NOT_ALIKE;
    } catch (TemplateException | IOException | StackOverflowError e) {
      // A mistake is found again, and reported, where the part is included.
      return NOT_ALIKE;
    }
  }

  private static Template template(String name, Environment page) throws TemplateModelException {
    try {
      return page.getTemplateForInclusion(name, null, true);
    } catch (IOException e) {
      throw new TemplateModelException("Template inclusion failed", e);
    }
  }

  /** Whether the page said how numbers or dates are written, which the part would not know of. */
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
