package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article as it arrives by mail:
 *
 * <pre>{@code
 * Blinken heads to Mexico as migrant caravan moves toward U.S. border
 *
 * December 28, 2023
 *
 * Secretary of State Antony Blinken headed to Mexico City ...
 *
 * Research contact: @nytimes
 * }</pre>
 *
 * The headline comes first, then a line that holds only a date, then the body; the last lines may
 * name sources and topics.
 */
final class PlainForm {
  private final String text;
  private final String file;
  private final Diagnostics diagnostics;
  private final Fields fields = new Fields();

  private PlainForm(String text, String file, Diagnostics diagnostics) {
    this.text = text;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static Fields read(
      String text, String file, DateParser dates, Filer filer, Diagnostics diagnostics) {
    PlainForm form = new PlainForm(text, file, diagnostics);
    form.readHead(dates);
    form.readFoot(filer);
    return form.fields;
  }

  private void readHead(DateParser dates) {
    int headline = startOfLineWithText(0);
    int headlineEnd = endOfLine(headline);
    fields.headline = withoutHashes(text.substring(headline, headlineEnd).strip());
    int date = startOfLineWithText(headlineEnd);
    int dateEnd = endOfLine(date);
    String words = text.substring(date, dateEnd).strip();
    fields.bodyStart = Math.min(text.length(), dateEnd + 1);
    if (words.isEmpty()) {
      diagnostics.error(
          Place.file(file),
          "no date: nothing follows the headline",
          "write the date on a line of its own below the headline");
      return;
    }
    try {
      fields.date = dates.parse(words);
    } catch (UnreadableDate e) {
      boolean maybeDate = words.length() <= 40 && words.chars().anyMatch(Character::isDigit);
      Place place = Place.line(file, SourceText.lineAt(text, date));
      if (maybeDate) {
        diagnostics.error(place, String.valueOf(e.getMessage()), e.hint());
      } else {
        diagnostics.error(
            place,
            "no date: this line should hold only a date but reads \"" + shorten(words) + "\"",
            "write the date on a line of its own below the headline");
      }
    }
  }

  /** Takes the lines that name sources and topics from the end of the body. */
  private void readFoot(Filer filer) {
    int end = text.length();
    while (end > fields.bodyStart) {
      int last = text.substring(0, end).stripTrailing().length();
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
        readSources(sources, filer, place);
      } else if (topics != null) {
        readTopics(topics, filer, place);
      }
      end = start;
    }
    fields.bodyEnd = Math.max(fields.bodyStart, end);
    fields.bodyLine = SourceText.lineAt(text, fields.bodyStart);
  }

  private void readSources(String value, Filer filer, Place place) {
    boolean handles = value.contains("@");
    String separators = handles ? "[,;\\s]+" : "[,;]+";
    for (String handle : value.split(separators, -1)) {
      String name = handle.strip();
      if (!name.isEmpty() && !name.equals("&") && !name.equalsIgnoreCase("and")) {
        filer.addCitation(fields, name, null, null, place, diagnostics);
      }
    }
  }

  private void readTopics(String value, Filer filer, Place place) {
    for (String topic : value.split("[,;]", -1)) {
      if (!topic.isBlank()) {
        fields.namesTopics = true;
        filer.addTopic(fields, topic.strip(), place, diagnostics);
      }
    }
  }

  /** What follows {@code name:} or {@code names:}; null when the line says something else. */
  private static @Nullable String valueOf(String line, String name) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return null;
    }
    String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    return key.equals(name) || key.equals(name + "s") ? line.substring(colon + 1).strip() : null;
  }

  private int startOfLineWithText(int from) {
    int start = from;
    while (start < text.length()) {
      int end = endOfLine(start);
      if (!text.substring(start, end).isBlank()) {
        return start;
      }
      start = end + 1;
    }
    return text.length();
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** A headline may be written as a Markdown heading. */
  private static String withoutHashes(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == '#') {
      start++;
    }
    if (start == 0 || start == line.length() || line.charAt(start) != ' ') {
      return line;
    }
    int end = line.length();
    while (line.charAt(end - 1) == '#') {
      end--;
    }
    return line.substring(start, end).strip();
  }

  private static String shorten(String words) {
    return words.length() <= 60 ? words : words.substring(0, 57) + "...";
  }
}
