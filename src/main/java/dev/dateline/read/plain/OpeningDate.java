package dev.dateline.read.plain;

import dev.dateline.model.PublicationDate;
import dev.dateline.read.date.DateParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with which the text of an article begins: {@code January 18, 2024 — Pakistan carried out
 * strikes.} or {@code WASHINGTON, January 18, 2024 — The Senate ...}
 *
 * @param length of the date and the dash, which are no part of the text; 0 when a place stands
 *     before the date
 */
record OpeningDate(PublicationDate date, int length) {
  private static final Pattern DASH =
      Pattern.compile("\\s*(?:[\u2013\u2014\u2015]|--|(?<=\\s)-(?=\\s)|[:\uff1a|](?=\\s))\\s*");
  private static final int LONGEST = 80;

  /** Finds the date at the start of a line; null when the line begins otherwise. */
  static @Nullable OpeningDate of(String line, DateParser dates) {
    Matcher dash = DASH.matcher(line).region(0, Math.min(line.length(), LONGEST));
    dash.useTransparentBounds(true);
    int from = 0;
    while (dash.find() && dash.end() < line.length()) {
      String before = Marks.withoutEmphasis(line.substring(from, dash.start()));
      PublicationDate date = dates.find(before);
      if (date != null) {
        return new OpeningDate(date, from == 0 ? dash.end() : 0);
      }
      date = dates.find(before.substring(before.indexOf(',') + 1));
      if (date != null && before.indexOf(',') > 0) {
        return new OpeningDate(date, 0);
      }
      from = dash.end();
    }
    return null;
  }
}
