package dev.dateline.read.plain;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.read.plain.CreditLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Foot} of an article in plain form, from its last line upwards. */
public final class FootReader {
  /** So many lines of text may stand below a credit: who took the photo, and the like. */
  private static final int MOST_LINES_BELOW = 4;

  private static final int LONGEST_CONTACT = 2_000;
  private static final int MOST_LETTERS_BELOW = 600;
  private static final int MOST_LINES_OF_SIGNATURE = 8;
  private static final int LONGEST_OF_SIGNATURE = 80;
  private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s<>]+>?");
  private static final Pattern HANDLES = Pattern.compile("@\\S+(?:[,;\\s]+@\\S+)*+");
  private static final Pattern LABELLED =
      Pattern.compile("[\\p{L}/ -]{2,30}[:\uff1a].{1,100}|[(\\[©].{1,200}[)\\]]?|© .*");
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?:\"”’)\\]]");

  private final TextLines lines;
  private final int bodyStart;
  private final CreditNames names;
  private final String file;
  private final Diagnostics diagnostics;
  private final List<Foot.Credit> credits = new ArrayList<>();
  private final List<Integer> amongText = new ArrayList<>();

  /** Whether only lines such as {@code Photo: NTSB} were met so far. */
  private boolean onlyLabelsBelow = true;

  /** An address or handles on a line below its label; null when there are none. */
  private @Nullable String below;

  private FootReader(
      TextLines lines, int bodyStart, CreditNames names, String file, Diagnostics diagnostics) {
    this.lines = lines;
    this.bodyStart = bodyStart;
    this.names = names;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Finds the foot of a text.
   *
   * @param bodyStart offset of the first character below the head
   * @param names tells whether a line such as {@code Source: ...} names sources
   * @param file for diagnostics: a credit may name a source that is not known
   */
  public static Foot read(
      String text, int bodyStart, CreditNames names, String file, Diagnostics diagnostics) {
    return new FootReader(new TextLines(text), bodyStart, names, file, diagnostics).read();
  }

  /**
   * Whether the last line of a text names sources as a research contact, which no text below front
   * matter means otherwise.
   *
   * @param bodyStart offset of the first character below the head
   */
  public static boolean endsWithContact(String text, int bodyStart) {
    int end = text.length();
    while (end > bodyStart && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = Math.max(bodyStart, text.lastIndexOf('\n', end - 1) + 1);
    if (start >= end || end - start > LONGEST_CONTACT) {
      return false;
    }
    CreditLine credit = CreditLine.of(Spaces.strip(text, start, end));
    return credit != null && isContact(credit);
  }

  private Foot read() {
    TextLine signature = signature();
    int end = signature == null ? lines.text().length() : signature.start();
    int linesBelow = 0;
    int lettersBelow = 0;
    TextLine line = signature == null ? lines.last() : lines.before(signature);
    while (line != null
        && isOfBody(line)
        && linesBelow <= MOST_LINES_BELOW
        && lettersBelow <= MOST_LETTERS_BELOW) {
      TextLine above = lines.before(line);
      if (takeCredit(line, above, linesBelow > 0) || takeBelow(line, above)) {
        end = linesBelow == 0 ? line.start() : end;
      } else if (linesBelow == 0 && isMark(line)) {
        end = line.start();
      } else {
        linesBelow++;
        lettersBelow += line.words().length();
        onlyLabelsBelow &= LABELLED.matcher(line.words()).matches();
      }
      line = above;
    }
    return new Foot(Math.max(bodyStart, end), credits, amongText);
  }

  private static boolean isMark(TextLine line) {
    return EndMark.is(line.words()) || EndMark.isOfMailProgram(line.words());
  }

  private boolean isOfBody(@Nullable TextLine line) {
    return line != null && line.start() >= bodyStart;
  }

  private boolean takeCredit(TextLine line, @Nullable TextLine above, boolean textBelow) {
    CreditLine credit = CreditLine.of(line.words());
    boolean here =
        credit != null
            && (!textBelow || (isOfBody(above) && (isContact(credit) || onlyLabelsBelow)))
            && (credit.kind() != Kind.SOURCE || isSource(credit, line, above));
    if (credit == null || !here) {
      return false;
    }
    boolean handles = below != null && credit.value().isEmpty();
    credits.add(
        new Foot.Credit(
            line.number(),
            credit.kind() == Kind.TOPICS,
            handles && below != null ? below : credit.value(),
            handles ? null : below));
    below = null;
    if (textBelow) {
      amongText.add(line.number());
    }
    return true;
  }

  /** An address or handles whose label is on the line above. */
  private boolean takeBelow(TextLine line, @Nullable TextLine above) {
    boolean address = ADDRESS.matcher(line.words()).matches();
    if (above == null
        || !isOfBody(above)
        || (!address && !HANDLES.matcher(line.words()).matches())) {
      return false;
    }
    CreditLine credit = CreditLine.of(above.words());
    boolean wanted =
        credit != null
            && credit.kind() != Kind.TOPICS
            && (address || credit.value().isEmpty())
            && (credit.kind() == Kind.CONTACT
                || credit.value().isEmpty()
                || names.areNames(credit.value()));
    if (wanted) {
      below = address ? line.words().replaceAll("[<>]", "") : line.words();
    }
    return wanted;
  }

  private static boolean isContact(CreditLine credit) {
    return credit.kind() == Kind.CONTACT;
  }

  /** Whether a line such as {@code Source: ...} is a credit and not the end of a paragraph. */
  private boolean isSource(CreditLine credit, TextLine line, @Nullable TextLine above) {
    boolean alone =
        above == null
            || !lines.isDirectlyBelow(line, above)
            || ENDS_A_SENTENCE.matcher(above.words()).matches()
            || EndMark.is(above.words())
            || CreditLine.of(above.words()) != null;
    if (!alone
        || !(names.areNames(credit.value()) || (below != null && credit.value().isEmpty()))) {
      return false;
    }
    String unknown = names.firstUnknown(credit.value());
    if (unknown != null) {
      diagnostics.warning(
          Place.line(file, line.number()),
          "\"" + unknown + "\" is not in content/sources.yml, so this line is shown as text",
          "add it there, or correct the name");
    }
    return unknown == null;
  }

  /** The line that begins the signature of a mail (RFC 3676, section 4.3); null without one. */
  private @Nullable TextLine signature() {
    TextLine line = lines.last();
    for (int i = 0; line != null && isOfBody(line) && i <= MOST_LINES_OF_SIGNATURE; i++) {
      if (EndMark.beginsSignature(line.words())) {
        return line;
      }
      if (line.words().length() > LONGEST_OF_SIGNATURE || CreditLine.of(line.words()) != null) {
        return null;
      }
      line = lines.before(line);
    }
    return null;
  }
}
