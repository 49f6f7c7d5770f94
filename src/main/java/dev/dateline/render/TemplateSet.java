package dev.dateline.render;

import dev.dateline.model.SitePath;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parsed templates of a theme. FreeMarker is loaded, and each template parsed, when it is first
 * needed; {@link #load()} does it beforehand. May be used from several threads.
 */
public final class TemplateSet {
  /** HTML, XML and plain text. */
  private static final List<String> ENDINGS = List.of(".ftlh", ".ftlx", ".ftl");

  private final Theme theme;
  private @Nullable Configuration configuration;

  public TemplateSet(Theme theme) {
    this.theme = theme;
  }

  /**
   * Parses all templates, so that the first page need not wait for it. To be called on another
   * thread while articles are being read. A mistake in a template is reported by the first page
   * that needs it.
   */
  public void load() {
    for (String name : theme.templates().keySet()) {
      if (ENDINGS.stream().anyMatch(name::endsWith)) {
        try {
          get(name);
        } catch (TemplateFailure reportedLater) {
          // FreeMarker keeps it, and it matters only if a page needs the template.
        }
      }
    }
  }

  Theme theme() {
    return theme;
  }

  /** Explains FreeMarker's errors. */
  FreemarkerErrors errors() {
    return new FreemarkerErrors(theme);
  }

  /**
   * @param name the template's path in the theme
   * @throws TemplateFailure when there is no such template, or it can't be parsed
   */
  Template get(String name) throws TemplateFailure {
    try {
      return configuration().getTemplate(name);
    } catch (IOException e) {
      throw errors().read(e, name, SitePath.HOME);
    }
  }

  private synchronized Configuration configuration() {
    if (configuration == null) {
      configuration = FreemarkerConfiguration.of(theme);
    }
    return configuration;
  }
}
