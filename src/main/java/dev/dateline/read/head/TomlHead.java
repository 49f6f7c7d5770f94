package dev.dateline.read.head;

import dev.dateline.config.toml.TomlDocument;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;
import dev.dateline.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The TOML at the start of a text, between two lines of {@code +++}, as Hugo and Zola want it.
 *
 * @param toml the text between the lines
 * @param bodyStart offset of the text after them
 * @param line 1-based, of the first of the lines
 * @param closed whether there is a second line
 */
public record TomlHead(String toml, int bodyStart, int line, boolean closed) implements FieldsHead {

  /**
   * @param start offset of the first character that can be seen
   */
  static @Nullable TomlHead find(String text, int start) {
    String opening = HeadLines.line(text, start);
    if (!opening.equals("+++") && !opening.equalsIgnoreCase("---toml")) {
      return null;
    }
    String closing = opening.substring(0, 3);
    int first = HeadLines.next(text, start);
    int line = SourceText.lineAt(text, start);
    for (int at = first; at < text.length(); at = HeadLines.next(text, at)) {
      if (text.startsWith(closing, at) && HeadLines.line(text, at).equals(closing)) {
        return new TomlHead(text.substring(first, at), HeadLines.next(text, at), line, true);
      }
    }
    return new TomlHead("", text.length(), line, false);
  }

  @Override
  public String howToClose() {
    return "close it with a line of +++";
  }

  @Override
  public FieldMap fields(String file, Diagnostics diagnostics) throws FormatException {
    return new FieldMap(
        TomlDocument.read(toml, file, line), Place.file(file), diagnostics, List.of());
  }

  @Override
  public boolean isOfArticle() {
    return HeadLines.hasSign(toml, 0);
  }
}
