package dev.dateline.render;

import dev.dateline.markdown.source.ControlCharacters;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * How {@code .ftlx} templates write values: escaped, and without the characters that no XML may
 * hold, not even escaped. XML 1.0, section 2.2.
 */
final class XmlFormat extends XMLOutputFormat {
  static final XmlFormat INSTANCE = new XmlFormat();

  private XmlFormat() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    super.output(ControlCharacters.without(text), out);
  }

  @Override
  public @Nullable String escapePlainText(@Nullable String text) {
    return text == null ? null : super.escapePlainText(ControlCharacters.without(text));
  }
}
