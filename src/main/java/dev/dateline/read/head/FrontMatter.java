package dev.dateline.read.head;

import dev.dateline.config.yaml.YamlDocument;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;
import org.jspecify.annotations.Nullable;

/**
 * The YAML at the start of a text, between two lines of {@code ---}; the second may be {@code ...}.
 *
 * @param yaml the text between the lines
 * @param bodyStart offset of the text after them
 * @param linesBefore how many lines of the text come before the YAML
 * @param closed whether there is a second line
 * @param otherFence a line that was taken for {@code ---}, such as {@code —}; null when both are
 *     right
 */
public record FrontMatter(
    String yaml, int bodyStart, int linesBefore, boolean closed, @Nullable String otherFence)
    implements FieldsHead {

  @Override
  public int line() {
    return linesBefore;
  }

  @Override
  public String howToClose() {
    return "close it with a line of ---";
  }

  @Override
  public FieldMap fields(String file, Diagnostics diagnostics) throws FormatException {
    return YamlDocument.read(yaml, file, linesBefore, ArticleKey::mustBeSingle, diagnostics);
  }

  @Override
  public boolean isOfArticle() {
    return HeadLines.hasSign(yaml, 0);
  }
}
