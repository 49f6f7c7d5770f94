package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

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
  private static final DateParser ENGLISH_DATES = new DateParser(ZoneOffset.UTC, Locale.ENGLISH);

  private final String text;
  private final ContentPath path;
  private final String file;
  private final Diagnostics diagnostics;
  private final ArticleFields fields = new ArticleFields();

  private PlainForm(String text, ContentPath path, Diagnostics diagnostics) {
    this.text = text;
    this.path = path;
    this.file = path.display();
    this.diagnostics = diagnostics;
  }

  /** Whether the second line with words is a date. */
  static boolean isIn(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() == 2 && isDate(lines.get(1).strip(), ENGLISH_DATES);
  }

  static ArticleFields read(
      String text,
      ContentPath path,
      DateParser dates,
      TopicAndSourceLookup lookup,
      Diagnostics diagnostics) {
    PlainForm form = new PlainForm(text, path, diagnostics);
    form.readHead(dates);
    new CreditLines(text, path.display(), form.fields, diagnostics).read(lookup);
    return form.fields;
  }

  /** Reads a page without front matter: a headline and its text. */
  static ArticleFields readPage(String text, ContentPath path, Diagnostics diagnostics) {
    PlainForm form = new PlainForm(text, path, diagnostics);
    form.readHeadline();
    form.fields.bodyEnd = text.length();
    form.fields.bodyLine = SourceText.lineAt(text, form.fields.bodyStart);
    return form.fields;
  }

  /** Reads the first line with text; returns the offset of its end. */
  private int readHeadline() {
    int start = startOfLineWithText(0);
    int end = SourceText.endOfLine(text, start);
    String headline = FieldText.clean(withoutHashes(text.substring(start, end).strip()));
    fields.headline = headline;
    fields.bodyStart = Math.min(text.length(), end + 1);
    return end;
  }

  private void readHead(DateParser dates) {
    int headlineEnd = readHeadline();
    if (fields.headline == null) {
      return;
    }
    if (isDate(fields.headline, dates)) {
      diagnostics.error(
          Place.line(file, SourceText.lineAt(text, headlineEnd)),
          "no headline: the first line is a date",
          "write the headline on a line of its own above the date");
      return;
    }
    int date = startOfLineWithText(headlineEnd);
    int dateEnd = SourceText.endOfLine(text, date);
    String words = text.substring(date, dateEnd).strip();
    if (!isLikeDate(words) && takeDateOfName(dates)) {
      return;
    }
    fields.bodyStart = Math.min(text.length(), dateEnd + 1);
    if (words.isEmpty()) {
      diagnostics.error(
          Place.line(file, SourceText.lineAt(text, headlineEnd)),
          "no date: nothing follows the headline",
          "write the date on a line of its own below the headline");
      return;
    }
    try {
      fields.date = dates.parse(words);
    } catch (UnreadableText e) {
      Place place = Place.line(file, SourceText.lineAt(text, date));
      if (isLikeDate(words)) {
        diagnostics.error(place, e.getMessage(), e.hint());
      } else {
        diagnostics.error(
            place,
            "no date: this line should hold only a date but reads \"" + shorten(words) + "\"",
            "write the date on a line of its own below the headline");
      }
    }
  }

  private static boolean isLikeDate(String words) {
    return words.length() <= 40 && words.chars().anyMatch(Character::isDigit);
  }

  /** Uses the date at the start of the file's name; false when there is none. */
  private boolean takeDateOfName(DateParser dates) {
    String name = Addresses.dateOfName(path);
    if (name == null) {
      return false;
    }
    try {
      fields.date = dates.parse(name);
      return true;
    } catch (UnreadableText noSuchDay) {
      return false;
    }
  }

  private static boolean isDate(String words, DateParser dates) {
    try {
      dates.parse(words);
      return true;
    } catch (UnreadableText notOne) {
      return false;
    }
  }

  private int startOfLineWithText(int from) {
    int start = from;
    while (start < text.length()) {
      int end = SourceText.endOfLine(text, start);
      if (!text.substring(start, end).isBlank()) {
        return start;
      }
      start = end + 1;
    }
    return text.length();
  }

  /** The text of a headline that is written as a heading (CommonMark 0.31, section 4.2). */
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
    boolean closing = line.charAt(end - 1) == ' ';
    return line.substring(start, closing ? end : line.length()).strip();
  }

  private static String shorten(String words) {
    return words.length() <= 60 ? words : words.substring(0, 57) + "...";
  }
}
