package dev.dateline.render;

import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme. */
final class ThemeLoader implements TemplateLoader {
  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return theme.template(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    byte[] bytes = ((ThemeFile) source).bytes();
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
