package dev.dateline.read.plain;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.read.date.DateParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the text of an article in plain form for lines that don't belong there: the headline and
 * date of a second article, a credit that is not read, a date that is not below the headline.
 */
public final class BodyCheck {
  /** So many lines may stand between the end of an article and the date of the next. */
  private static final int MOST_LINES_OF_HEAD = 4;

  private static final int LONGEST_DATE = 80;
  private static final int LONGEST_HEADLINE = 150;
  private static final int FEWEST_WORDS = 4;
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"”’')]*");
  private static final Pattern ENDS_A_LINE_OF_TEXT = Pattern.compile(".*[.:;,][\"”’')]*");
  private static final Pattern NO_HEADLINE =
      Pattern.compile("[-+*>|<\\[!{\u2022\u00b7\u2013\u2014].*|\\d{1,3}[.)].*|.*[.!:;,][\"”’')]*");
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-+*>|\u2022\u00b7]|\\d{1,3}[.)]|[\u2013\u2014] ).*");

  private final TextLines lines;
  private final int bodyStart;
  private final boolean dateInHead;
  private final Foot foot;
  private final DateParser dates;
  private final String file;
  private final Diagnostics diagnostics;
  private final Set<Integer> readCredits;

  /** The lines above the one that is looked at, the nearest first. */
  private final Deque<TextLine> above = new ArrayDeque<>();

  private boolean warnedOfContact;
  private boolean inCode;
  private @Nullable TextLine firstDate;

  private BodyCheck(
      String text,
      int bodyStart,
      boolean dateInHead,
      Foot foot,
      DateParser dates,
      String file,
      Diagnostics diagnostics) {
    this.lines = new TextLines(text);
    this.bodyStart = bodyStart;
    this.dateInHead = dateInHead;
    this.foot = foot;
    this.dates = dates;
    this.file = file;
    this.diagnostics = diagnostics;
    this.readCredits = new HashSet<>(foot.amongText());
  }

  /**
   * Looks through the lines between head and foot, and adds what is wrong to the diagnostics.
   *
   * @param bodyStart offset after the head
   * @param dateInHead whether the head says the date, and not the name of the file alone
   */
  public static void check(
      String text,
      int bodyStart,
      boolean dateInHead,
      Foot foot,
      DateParser dates,
      String file,
      Diagnostics diagnostics) {
    new BodyCheck(text, bodyStart, dateInHead, foot, dates, file, diagnostics).check();
  }

  private void check() {
    TextLine line = lines.from(bodyStart);
    while (line != null && line.start() < foot.end()) {
      String words = line.words();
      if (words.startsWith("```") || words.startsWith("~~~")) {
        inCode = !inCode;
      }
      if (!inCode) {
        if (isDate(words)) {
          firstDate = firstDate == null ? line : firstDate;
          if (beginsAnArticle(line)) {
            return;
          }
        }
        warnOfContact(line);
      }
      above.addFirst(line);
      if (above.size() > MOST_LINES_OF_HEAD + 1) {
        above.removeLast();
      }
      line = lines.after(line);
    }
    if (!dateInHead && firstDate != null) {
      diagnostics.warning(
          Place.line(file, firstDate.number()),
          "this line holds only a date, but the date of the file's name is used",
          "if the article is of this date, move the line below the headline");
    }
  }

  private boolean isDate(String words) {
    boolean listItem = LIST_ITEM.matcher(words).matches() && !words.startsWith("*");
    if (words.length() > LONGEST_DATE || listItem) {
      return false;
    }
    DateLine date = DateLine.of(words, dates);
    return date != null && date.date() != null && !Marks.isHeading(words);
  }

  /** Adds an error when the lines above a date are the headline of a second article. */
  private boolean beginsAnArticle(TextLine date) {
    TextLine headline = headlineAbove(lines.after(date));
    if (headline == null) {
      return false;
    }
    diagnostics.error(
        Place.line(file, headline.number()),
        "a second article begins here: \"" + shorten(headline.words()) + "\"",
        "put it in a file of its own; if it is a part of this one, write ## before the line");
    return true;
  }

  /**
   * The headline of a second article above its date; null when the lines above are none.
   *
   * @param below the line below the date; null at the end of the text
   */
  private @Nullable TextLine headlineAbove(@Nullable TextLine below) {
    TextLine headline = null;
    for (TextLine line : above) {
      if (headline == null && Marks.isUnderline(line.words())) {
        continue;
      }
      boolean ends = EndMark.is(line.words()) || isCredit(line.words());
      if (ends && headline != null) {
        return ENDS_A_LINE_OF_TEXT.matcher(headline.words()).matches() ? null : headline;
      }
      if (ends || line.words().length() > LONGEST_HEADLINE) {
        break;
      }
      headline = line;
    }
    TextLine nearest = above.peekFirst();
    return nearest != null && isHeadline(nearest, below) ? nearest : null;
  }

  private static boolean isCredit(String words) {
    CreditLine credit = CreditLine.of(words);
    return credit != null && credit.kind() == CreditLine.Kind.CONTACT;
  }

  /**
   * Whether a line alone between two paragraphs, with no mark of Markdown, looks like a headline
   * and not like a part of the text, such as the name of an event above its date.
   */
  private boolean isHeadline(TextLine line, @Nullable TextLine below) {
    String words = line.words();
    TextLine before = lines.before(line);
    return words.length() <= LONGEST_HEADLINE
        && hasWords(words)
        && !Marks.isHeading(words)
        && words.equals(Marks.withoutEmphasis(words))
        && !NO_HEADLINE.matcher(words).matches()
        && before != null
        && !lines.isDirectlyBelow(line, before)
        && SENTENCE.matcher(before.words()).matches()
        && below != null
        && hasWords(below.words())
        && SENTENCE.matcher(below.words()).matches();
  }

  private static boolean hasWords(String words) {
    return words.split(" ", FEWEST_WORDS).length == FEWEST_WORDS;
  }

  private void warnOfContact(TextLine line) {
    String words = line.words();
    if (!warnedOfContact
        && CreditLine.isLikeContact(words)
        && !readCredits.contains(line.number())) {
      warnedOfContact = true;
      diagnostics.warning(
          Place.line(file, line.number()),
          "a line begins like a research contact but is not read: \"" + shorten(words) + "\"",
          "write it like Research contact: @nytimes, as the last line");
    }
  }

  /** At most 60 characters of a line, to show in a message. */
  public static String shorten(String words) {
    return words.length() <= 60 ? words : words.substring(0, 57) + "...";
  }
}
