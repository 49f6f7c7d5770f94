package dev.dateline.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** FreeMarker as templates of a site need it: the same on every machine, and shut in. */
final class Freemarker {
  private static final String ENCODING = StandardCharsets.UTF_8.name();

  private Freemarker() {}

  static Configuration configure(Theme theme) {
    // Read once, when FreeMarker's first class is loaded: without it a logging library is sought.
    if (System.getProperty("org.freemarker.loggerLibrary") == null) {
      System.setProperty("org.freemarker.loggerLibrary", "none");
    }
    Configuration configuration = new Parsed();
    configuration.setTemplateLoader(new ThemeLoader(theme));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setRegisteredCustomOutputFormats(List.of(HtmlFormat.HTML));
    configuration.setTruncateBuiltinAlgorithm(HtmlFormat.HTML.truncation());
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(ENCODING);
    configuration.setOutputEncoding(ENCODING);
    configuration.setURLEscapingCharset(ENCODING);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return configuration;
  }

  /** Finds the templates that each page includes in one step: FreeMarker's own cache takes many. */
  private static final class Parsed extends Configuration {
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    Parsed() {
      super(VERSION_2_3_34);
    }

    @Override
    public Template getTemplate(
        String name,
        @Nullable Locale locale,
        @Nullable Object condition,
        @Nullable String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      if (!parse
          || !Locale.ROOT.equals(locale)
          || condition != null
          || !ENCODING.equals(encoding)) {
        return super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
      }
      Template known = templates.get(name);
      if (known == null) {
        known = super.getTemplate(name, locale, null, encoding, true, ignoreMissing);
        if (known != null) {
          templates.put(name, known);
        }
      }
      return known;
    }
  }
}
