package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.Value;
import dev.dateline.read.head.HeaderLine.Form;
import dev.dateline.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A head of lines such as {@code Title: Landing} up to the first empty line, as in Pelican, GLEP
 * 42, MultiMarkdown and mail (RFC 5322, section 2.2), or {@code title=Landing} up to a line of
 * {@code ~~~~~~}, as in JBake. Values are text and nothing else; a line that begins with space goes
 * on with the value before it, and a key that is repeated has several values.
 *
 * @param lines at least one
 * @param bodyStart offset of the text after them
 */
public record HeaderLines(List<HeaderLine> lines, int bodyStart) implements FieldsHead {
  private static final int MOST = 200;

  public HeaderLines {
    lines = List.copyOf(lines);
  }

  /**
   * @param start offset of the first character that can be seen
   */
  static @Nullable HeaderLines find(String text, int start) {
    Form form = Form.of(HeadLines.line(text, start));
    if (form == null) {
      return null;
    }
    List<HeaderLine> lines = new ArrayList<>();
    int number = SourceText.lineAt(text, start);
    for (int at = start; at < text.length(); at = HeadLines.next(text, at), number++) {
      String raw = text.substring(at, SourceText.endOfLine(text, at));
      if (form.isEnd(raw)) {
        int bodyStart = HeadLines.next(text, at);
        return isHead(lines, form) ? new HeaderLines(lines, bodyStart) : null;
      }
      HeaderLine line = form.line(raw, number);
      boolean goesOn = line == null && !lines.isEmpty() && form.goesOn(raw);
      if (goesOn) {
        lines.add(lines.remove(lines.size() - 1).and(raw.strip()));
      } else if (line != null) {
        lines.add(line);
      } else if (form == Form.COLON) {
        return null;
      }
      if (lines.size() > MOST) {
        return null;
      }
    }
    boolean head = form == Form.COLON && isHead(lines, form);
    return head ? new HeaderLines(lines, text.length()) : null;
  }

  /**
   * Whether lines are a head and not headline and text with colons: one of them is a title, or all
   * of several have keys that are known.
   */
  private static boolean isHead(List<HeaderLine> lines, Form form) {
    boolean title = lines.stream().anyMatch(HeaderLine::isTitle);
    long known = lines.stream().filter(HeaderLine::isKnown).count();
    if (form == Form.EQUALS) {
      return known > 0;
    }
    return title
        ? known > 1 || (lines.size() == 1 && lines.get(0).key().equalsIgnoreCase("title"))
        : known > 1 && known == lines.size();
  }

  /** Whether it is the header of a mail, whose text may be an article in plain form. */
  public boolean isOfMail() {
    return lines.stream().anyMatch(line -> line.key().equalsIgnoreCase("subject"));
  }

  @Override
  public int line() {
    return lines.get(0).number();
  }

  @Override
  public boolean closed() {
    return true;
  }

  @Override
  public String howToClose() {
    return "put an empty line below it";
  }

  @Override
  public FieldMap fields(String file, Diagnostics diagnostics) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (HeaderLine line : lines) {
      Place place = Place.line(file, line.number());
      places.putIfAbsent(line.key(), place);
      for (String value : line.values()) {
        values
            .computeIfAbsent(line.key(), key -> new ArrayList<>())
            .add(new Value.Text(value, true, place));
      }
    }
    List<Value.Field> fields = new ArrayList<>();
    places.forEach(
        (key, place) -> {
          List<Value> all = values.getOrDefault(key, List.of());
          Value value = all.size() == 1 ? all.get(0) : new Value.Items(all, place);
          fields.add(new Value.Field(key, value, place));
        });
    Value.Fields map = new Value.Fields(fields, Place.line(file, line()));
    return new FieldMap(map, Place.file(file), diagnostics, List.of());
  }

  @Override
  public boolean isOfArticle() {
    return true;
  }
}
