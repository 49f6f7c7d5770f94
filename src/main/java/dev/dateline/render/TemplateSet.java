package dev.dateline.render;

import dev.dateline.model.SitePath;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The parsed templates of a theme. FreeMarker is loaded, and each template parsed, when it is first
 * needed; {@link #load()} does it beforehand. May be used from several threads.
 */
public final class TemplateSet {
  private final Theme theme;
  private final Map<String, Template> parsed = new ConcurrentHashMap<>();
  private final Map<String, TemplateFailure> broken = new ConcurrentHashMap<>();
  private @Nullable Configuration configuration;

  public TemplateSet(Theme theme) {
    this.theme = theme;
  }

  /**
   * Parses all templates. To be called on another thread while articles are being read: then the
   * first page need not wait. A mistake is reported by the first page that needs the template.
   */
  public void load() {
    for (String name : theme.templates().keySet()) {
      if (name.endsWith(".ftlh")) {
        try {
          get(name);
        } catch (TemplateFailure known) {
          // Kept in broken; it matters only if a page needs the template.
        }
      }
    }
  }

  Theme theme() {
    return theme;
  }

  /** What an error of FreeMarker's says; made for the error, since most builds have none. */
  FreemarkerErrors errors() {
    return new FreemarkerErrors(theme);
  }

  /** A template that cannot be parsed is tried once, and fails the same way ever after. */
  Template get(String name) throws TemplateFailure {
    Template known = parsed.get(name);
    if (known != null) {
      return known;
    }
    TemplateFailure failure = broken.get(name);
    if (failure != null) {
      throw failure;
    }
    return parse(name);
  }

  private Template parse(String name) throws TemplateFailure {
    try {
      Template template = configuration().getTemplate(name);
      parsed.put(name, template);
      return template;
    } catch (IOException e) {
      TemplateFailure failure = errors().read(e, name, SitePath.HOME);
      broken.put(name, failure);
      throw failure;
    }
  }

  private synchronized Configuration configuration() {
    if (configuration == null) {
      configuration = Freemarker.configure(theme);
    }
    return configuration;
  }
}
