package dev.dateline.read.plain;

import dev.dateline.model.PublicationDate;
import dev.dateline.read.date.DateParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@link PlainHead} of an article, from its first line to the line with its date. */
public final class HeadReader {
  /** So many lines may stand between headline and date; a paragraph of the text is longer. */
  private static final int MOST_LINES_OF_STANDFIRST = 3;

  private static final int LONGEST_STANDFIRST = 300;

  private final TextLines lines;
  private final DateParser dates;
  private final List<Byline> bylines = new ArrayList<>();
  private final List<Foot.Credit> credits = new ArrayList<>();
  private @Nullable PublicationDate date;
  private @Nullable PublicationDate updated;
  private int updatedLine;

  private HeadReader(String text, DateParser dates) {
    this.lines = new TextLines(text);
    this.dates = dates;
  }

  /**
   * Reads the head of a text that is not blank.
   *
   * @param dateOfName the date in the name of the file: no line below a paragraph is then taken for
   *     the date of publication if it holds another date; null when the name has none
   */
  public static PlainHead read(
      String text, DateParser dates, @Nullable PublicationDate dateOfName) {
    return new HeadReader(text, dates).read(dateOfName);
  }

  /** Reads only the headline of a text, as of a page outside of the dates. */
  public static PlainHead readHeadline(String text, DateParser dates) {
    HeadReader reader = new HeadReader(text, dates);
    TextLine headline = reader.lines.from(0);
    if (headline == null) {
      return reader.head("", 1, null, null, text.length());
    }
    return reader.head(
        reader.title(headline), headline.number(), null, null, reader.belowHeadline(headline));
  }

  /**
   * Whether only lines that name authors and the like stand between the first line of a text and a
   * line that holds a date.
   */
  public static boolean hasDateLine(String text, DateParser dates) {
    HeadReader reader = new HeadReader(text, dates);
    TextLine headline = reader.lines.from(0);
    TextLine line = headline == null ? null : reader.lines.from(reader.belowHeadline(headline));
    while (line != null && reader.isPartOfHead(line)) {
      DateLine found = DateLine.of(line.words(), dates);
      if (found != null && found.date() != null) {
        return true;
      }
      line = reader.lines.after(line);
    }
    return false;
  }

  private PlainHead read(@Nullable PublicationDate dateOfName) {
    TextLine headline = lines.from(0);
    if (headline == null) {
      return head("", 1, null, null, lines.text().length());
    }
    int bodyStart = belowHeadline(headline);
    TextLine first = lines.from(bodyStart);
    TextLine dated = lineOfDate(first, dateOfName);
    List<String> standfirst = new ArrayList<>();
    TextLine line = first;
    while (line != null && (take(line, dated != null) || dated != null || isRuleBelowDate(line))) {
      if (dated != null && line.start() == dated.start()) {
        dated = null;
      } else if (dated != null && !isPartOfHead(line)) {
        standfirst.add(Spaces.tidy(Marks.withoutMarks(line.words())));
      }
      bodyStart = below(line);
      line = lines.after(line);
    }
    return head(
        title(headline),
        headline.number(),
        standfirst.isEmpty() ? null : String.join(" ", standfirst),
        line,
        bodyStart);
  }

  private String title(TextLine headline) {
    return Spaces.tidy(Marks.withoutMarks(headline.words()));
  }

  /** The offset below the headline and the line of marks that may underline it. */
  private int belowHeadline(TextLine headline) {
    TextLine next = lines.after(headline);
    boolean underline =
        next != null && lines.isDirectlyBelow(next, headline) && Marks.isUnderline(next.words());
    return below(next != null && underline ? next : headline);
  }

  private int below(TextLine line) {
    return Math.min(lines.text().length(), line.end() + 1);
  }

  private PlainHead head(
      String headline,
      int headlineLine,
      @Nullable String standfirst,
      @Nullable TextLine line,
      int bodyStart) {
    int start = bodyStart;
    String likeDate = null;
    if (date == null && line != null) {
      OpeningDate opening = OpeningDate.of(line.words(), dates);
      if (opening != null) {
        date = opening.date();
        start =
            opening.length() == 0
                ? bodyStart
                : lines.text().indexOf(line.words(), line.start()) + opening.length();
      } else {
        likeDate = DateLine.likeDate(line.words(), dates);
      }
    }
    return new PlainHead(
        headline,
        headlineLine,
        date,
        updated,
        updatedLine,
        bylines,
        standfirst,
        credits,
        line == null ? null : new PlainHead.Opening(line.number(), line.words(), likeDate),
        start);
  }

  /** The line below the headline that holds the date; null when the text begins before it. */
  private @Nullable TextLine lineOfDate(
      @Nullable TextLine first, @Nullable PublicationDate dateOfName) {
    int others = 0;
    TextLine line = first;
    while (line != null && others <= MOST_LINES_OF_STANDFIRST) {
      DateLine found = DateLine.of(line.words(), dates);
      if (found != null && found.date() != null) {
        boolean sameDay = dateOfName == null || dateOfName.day().equals(found.date().day());
        return others == 0 || sameDay ? line : null;
      }
      if (!isPartOfHead(line)) {
        others++;
        if (line.words().length() > LONGEST_STANDFIRST || Marks.isRule(line.words())) {
          return null;
        }
      }
      line = lines.after(line);
    }
    return null;
  }

  private boolean isPartOfHead(TextLine line) {
    return Byline.of(words(line)) != null
        || creditOf(line) != null
        || DateLine.of(line.words(), dates) != null;
  }

  /** Keeps what a line of the head says; false when it says nothing that a head holds. */
  private boolean take(TextLine line, boolean aboveDate) {
    Byline byline = Byline.of(words(line));
    if (byline != null) {
      bylines.add(byline);
      return true;
    }
    CreditLine credit = creditOf(line);
    if (credit != null && (aboveDate || credit.kind() == CreditLine.Kind.TOPICS)) {
      boolean topics = credit.kind() == CreditLine.Kind.TOPICS;
      credits.add(new Foot.Credit(line.number(), topics, credit.value(), null));
      return true;
    }
    DateLine found = DateLine.of(line.words(), dates);
    if (found == null || (found.date() != null && date != null)) {
      return false;
    }
    date = found.date() == null ? date : found.date();
    bylines.addAll(found.bylines());
    if (found.updated() != null) {
      updated = found.updated();
      updatedLine = line.number();
    }
    return true;
  }

  private boolean isRuleBelowDate(TextLine line) {
    return date != null && Marks.isRule(line.words());
  }

  private static String words(TextLine line) {
    return Spaces.tidy(Marks.withoutEmphasis(line.words()));
  }

  private static @Nullable CreditLine creditOf(TextLine line) {
    CreditLine credit = CreditLine.of(line.words());
    boolean certain =
        credit != null && credit.kind() != CreditLine.Kind.SOURCE && !credit.value().isEmpty();
    return certain ? credit : null;
  }
}
