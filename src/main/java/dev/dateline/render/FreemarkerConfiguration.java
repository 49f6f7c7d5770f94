package dev.dateline.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * FreeMarker's settings. They don't depend on the machine, and templates can't reach Java. What
 * {@code ${...}} writes is escaped after the ending of the template: {@code .ftlh} for HTML, {@code
 * .ftlx} for XML, {@code .ftl} for plain text, which is not escaped.
 */
final class FreemarkerConfiguration {
  private static final String ENCODING = StandardCharsets.UTF_8.name();

  /** The FreeMarker whose language templates are written in. */
  static final Version LANGUAGE = Configuration.VERSION_2_3_34;

  private FreemarkerConfiguration() {}

  static Configuration of(Theme theme) {
    // Read once, when FreeMarker's first class is loaded: without it a logging library is sought.
    if (System.getProperty("org.freemarker.loggerLibrary") == null) {
      System.setProperty("org.freemarker.loggerLibrary", "none");
    }
    Configuration configuration = new Configuration(LANGUAGE);
    configuration.setTemplateLoader(new ThemeLoader(theme));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setRegisteredCustomOutputFormats(List.of(XmlFormat.INSTANCE));
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
}
