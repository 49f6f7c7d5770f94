package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines at the end of an article in {@link PlainForm} that name its topics and sources:
 *
 * <pre>{@code
 * Topics: Immigration, Politics
 * Research contact: @nytimes, @cnn
 * }</pre>
 */
record CreditLines(String text, String file, ArticleFields fields, Diagnostics diagnostics) {

  /** Fills the topics and citations of the fields, and ends the body above these lines. */
  void read(TopicAndSourceLookup lookup) {
    int end = text.length();
    while (true) {
      int last = endOfText(end);
      int start = text.lastIndexOf('\n', last - 1) + 1;
      if (last <= fields.bodyStart || start < fields.bodyStart) {
        break;
      }
      String line = text.substring(start, last).strip();
      String sources = valueOf(line, "research contact");
      String topics = sources == null ? valueOf(line, "topic") : null;
      if (sources == null && topics == null) {
        break;
      }
      Place place = Place.line(file, SourceText.lineAt(text, start));
      if (sources != null) {
        readSources(sources, lookup, place);
      } else if (topics != null) {
        readTopics(topics, lookup, place);
      }
      end = start;
    }
    fields.bodyEnd = Math.max(fields.bodyStart, end);
    fields.bodyLine = SourceText.lineAt(text, fields.bodyStart);
  }

  private void readSources(String value, TopicAndSourceLookup lookup, Place place) {
    boolean handles = value.indexOf('@') >= 0;
    boolean found = false;
    for (String part : split(value, handles)) {
      String name = handles && part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
      if (!name.isEmpty() && !name.equals("&") && !name.equalsIgnoreCase("and")) {
        lookup.addCitation(fields, name, null, null, place, diagnostics);
        found = true;
      }
    }
    if (!found) {
      diagnostics.warning(place, "names no source", "write it like Research contact: @nytimes");
    }
  }

  private void readTopics(String value, TopicAndSourceLookup lookup, Place place) {
    for (String topic : split(value, false)) {
      fields.namesTopics = true;
      lookup.addTopic(fields, topic, place, diagnostics);
    }
  }

  /** Splits a text at commas and semicolons, and if wanted at spaces. */
  private static List<String> split(String value, boolean atSpaces) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ',' : value.charAt(i);
      if (c == ',' || c == ';' || (atSpaces && Character.isWhitespace(c))) {
        String part = value.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** The text after {@code name:} or {@code names:}; null when the line begins otherwise. */
  private static @Nullable String valueOf(String line, String name) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return null;
    }
    String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    return key.equals(name) || key.equals(name + "s") ? line.substring(colon + 1).strip() : null;
  }

  /** The offset after the last character before {@code end} that is not white space. */
  private int endOfText(int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
