package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.FormatException;
import dev.dateline.fields.RepeatedKeys;
import dev.dateline.fields.Value;
import dev.dateline.json.JsonDocument;
import dev.dateline.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON at the start of a text: an object in braces, or what is between lines of {@code ;;;} or
 * {@code ---json}, where the outer braces may be missing, as Hexo has it.
 *
 * @param json the object
 * @param bodyStart offset of the text after it
 * @param linesBefore how many lines of the text come before the JSON
 * @param line 1-based, on which the head begins
 * @param closed whether its end is there
 */
public record JsonHead(String json, int bodyStart, int linesBefore, int line, boolean closed)
    implements FieldsHead {
  private static final int LONGEST = 1 << 20;

  /**
   * @param start offset of the first character that can be seen
   */
  static @Nullable JsonHead find(String text, int start) {
    String opening = HeadLines.line(text, start);
    int line = SourceText.lineAt(text, start);
    if (opening.startsWith("{") && !opening.startsWith("{{") && !opening.startsWith("{%")) {
      boolean sign = HeadLines.isSign(opening) || HeadLines.hasSign(text, start);
      return sign ? object(text, start, line) : null;
    }
    boolean fence = opening.equals(";;;") || opening.equalsIgnoreCase("---json");
    return fence ? between(text, start, opening.substring(0, 3), line) : null;
  }

  private static JsonHead between(String text, int start, String closing, int line) {
    int first = HeadLines.next(text, start);
    for (int at = first; at < text.length(); at = HeadLines.next(text, at)) {
      if (text.startsWith(closing, at) && HeadLines.line(text, at).equals(closing)) {
        String json = text.substring(first, at);
        String whole = json.stripLeading().startsWith("{") ? json : "{" + json + "}";
        return new JsonHead(whole, HeadLines.next(text, at), line, line, true);
      }
    }
    return new JsonHead("", text.length(), line, line, false);
  }

  /** The object that begins at an offset, to the brace that closes it. */
  private static JsonHead object(String text, int start, int line) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '}')) {
        depth += c == '{' ? 1 : -1;
        if (depth == 0) {
          String rest = text.substring(i + 1, SourceText.endOfLine(text, i));
          int bodyStart = rest.isBlank() ? HeadLines.next(text, i) : i + 1;
          return new JsonHead(text.substring(start, i + 1), bodyStart, line - 1, line, true);
        }
      }
    }
    return new JsonHead("", text.length(), line - 1, line, false);
  }

  @Override
  public String howToClose() {
    return "look whether a quote or a } is missing";
  }

  @Override
  public FieldMap fields(String file, Diagnostics diagnostics) throws FormatException {
    if (json.length() > LONGEST) {
      Place start = Place.line(file, line);
      throw new FormatException("JSON", start, "is longer than a million characters", "shorten it");
    }
    Value.Fields fields = JsonDocument.read(json, file, linesBefore);
    RepeatedKeys.report(fields, ArticleKey::mustBeSingle, diagnostics);
    return new FieldMap(fields, Place.file(file), diagnostics, List.of());
  }

  @Override
  public boolean isOfArticle() {
    return HeadLines.hasSign(json, 0);
  }
}
