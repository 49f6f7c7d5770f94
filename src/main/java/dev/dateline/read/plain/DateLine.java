package dev.dateline.read.plain;

import dev.dateline.model.PublicationDate;
import dev.dateline.read.date.DateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that holds only when an article was published or updated, and perhaps by whom:
 *
 * <pre>{@code
 * December 28, 2023
 * Published: Dec. 28, 2023 | Updated: Dec. 29, 2023, 9:15 a.m. ET
 * By Jane Doe | December 28, 2023
 * }</pre>
 *
 * @param date of publication; null when the line says only when it was updated
 * @param updated null when the line does not say it
 * @param bylines of the line
 */
record DateLine(
    @Nullable PublicationDate date, @Nullable PublicationDate updated, List<Byline> bylines) {
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:(?:first )?(?:published|posted|issued|released|filed)(?: on)?|(?:publication )?date|dated)"
              + "\\s*[:\uff1a]?\\s+(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?:last )?(?:updated|modified|revised)(?: on| at)?\\s*[:\uff1a]?\\s+(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|;\u2022\u00b7]\\s*|\\s+[-\u2013\u2014]+\\s+|\\t+|\\s*,?(?:\\s+|(?<=\\d))(?=(?:Last )?Updated\\b)");
  private static final Pattern READING_TIME =
      Pattern.compile("\\d{1,3}[ -]min(?:ute)?s?(?: read)?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 200;

  /** Reads a line without blanks at its ends; null when it holds anything else. */
  static @Nullable DateLine of(String line, DateParser dates) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    String words = withoutBrackets(Spaces.tidy(Marks.withoutMarks(line)));
    String label = withoutLabel(words);
    if (!UPDATED.matcher(words).matches() && dates.isDate(label)) {
      return new DateLine(parse(label, dates), null, List.of());
    }
    return ofParts(BETWEEN.split(words), dates);
  }

  /** A date with a mistake in it, without its label; null when the line is something else. */
  static @Nullable String likeDate(String line, DateParser dates) {
    String words = withoutLabel(withoutBrackets(Spaces.tidy(Marks.withoutMarks(line))));
    return dates.isLikeDate(words) ? words : null;
  }

  private static @Nullable DateLine ofParts(String[] parts, DateParser dates) {
    String date = null;
    String updated = null;
    List<Byline> bylines = new ArrayList<>();
    for (String part : parts) {
      Matcher ofUpdate = UPDATED.matcher(part);
      String words = withoutLabel(part);
      Byline byline = Byline.of(part);
      if (ofUpdate.matches() && updated == null) {
        updated = ofUpdate.group(1);
        if (!dates.isDate(updated) && date != null) {
          updated = date + " " + updated;
        }
      } else if (date == null && dates.isDate(words)) {
        date = words;
      } else if (date != null && dates.isDate(date + " " + part)) {
        date = date + " " + part;
      } else if (byline != null) {
        bylines.add(byline);
      } else if (!part.isEmpty() && !READING_TIME.matcher(part).matches()) {
        return null;
      }
    }
    boolean unread = updated != null && !dates.isDate(updated);
    return unread || (date == null && updated == null)
        ? null
        : new DateLine(parse(date, dates), parse(updated, dates), bylines);
  }

  private static @Nullable PublicationDate parse(@Nullable String date, DateParser dates) {
    return date == null ? null : dates.find(date);
  }

  private static String withoutLabel(String words) {
    Matcher published = PUBLISHED.matcher(words);
    return published.matches() ? published.group(1) : words;
  }

  private static String withoutBrackets(String words) {
    boolean brackets =
        (words.startsWith("(") && words.endsWith(")"))
            || (words.startsWith("[") && words.endsWith("]"));
    return brackets ? words.substring(1, words.length() - 1).strip() : words;
  }
}
