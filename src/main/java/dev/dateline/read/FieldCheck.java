package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.html.Urls;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Image;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.address.Addresses;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.head.FrontMatter;
import dev.dateline.text.UnreadableText;
import org.jspecify.annotations.Nullable;

/** Reports what an article with front matter lacks, and values that contradict one another. */
record FieldCheck(ContentPath path, ArticleFields fields, Diagnostics diagnostics) {
  private static final String HOW = "add \"date: 2023-12-28\" to the front matter";

  /**
   * Adds an error when there is no title. Its hint offers the first heading of the body.
   *
   * @param line where the front matter begins
   * @param text the whole file
   */
  void requireTitle(int line, String text) {
    if (fields.headline == null) {
      String body = text.substring(fields.bodyStart).strip();
      int end = body.indexOf('\n');
      String heading =
          body.startsWith("# ") ? body.substring(2, end < 0 ? body.length() : end) : "";
      diagnostics.error(
          line(line),
          "no title",
          "add \"title: "
              + (heading.isBlank() ? "..." : heading.strip())
              + "\" to the front matter");
    }
  }

  /** Warns of front matter between lines that are not quite {@code ---}. */
  void warnOfFence(FrontMatter head) {
    if (head.otherFence() != null) {
      diagnostics.warning(
          line(head.linesBefore()),
          "\"" + head.otherFence() + "\" is taken for ---",
          "write --- above and below the front matter");
    }
  }

  /** Adds an error for a headline such as {@code ---}. */
  void requireWords(int line) {
    String headline = fields.headline;
    if (headline != null && headline.codePoints().noneMatch(Character::isLetterOrDigit)) {
      diagnostics.error(
          line(line),
          "the headline \"" + headline + "\" has neither a letter nor a digit",
          "write a headline in words");
    }
  }

  /**
   * Takes the date from the start of the file's name when the front matter has none; an error when
   * there is none either.
   *
   * @param line where the front matter begins
   */
  void requireDate(int line, DateParser dates) {
    if (fields.date != null || fields.hasDateKey) {
      warnOfOtherDateOfName(dates);
      return;
    }
    String ofName = Addresses.dateOfName(path);
    if (ofName == null && fields.hold.from() != null) {
      fields.date = fields.hold.from();
      return;
    }
    String date = ofName == null ? fields.dateOfAddress : ofName;
    if (date == null) {
      diagnostics.error(
          line(line),
          "no date",
          "add \"date: 2023-12-28\" to the front matter,"
              + " or move the file to content/pages/ to make it a page outside of the dates");
      return;
    }
    try {
      fields.date = dates.parse(date);
    } catch (UnreadableText e) {
      diagnostics.error(line(line), "no date, and in the name of the file " + e.getMessage(), HOW);
    }
  }

  /** The article belongs to the day that is written in it; its name may be a slip, or the day. */
  private void warnOfOtherDateOfName(DateParser dates) {
    String name = Addresses.dateOfName(path);
    if (name == null || fields.date == null || fields.date.day().toString().equals(name)) {
      return;
    }
    PublicationDate ofName = dates.find(name);
    if (ofName != null && !ofName.day().equals(fields.date.day())) {
      diagnostics.add(
          Diagnostic.warning(
              line(fields.dateLine),
              "dates that are not those of the file's name",
              "the date is "
                  + fields.date.day()
                  + ", but the name of the file says "
                  + ofName.day(),
              "correct one of them; the date counts"));
    }
  }

  /** Warns when {@code updated} or {@code expires} is before {@code date}. */
  void warnOfOrder(PublicationDate date) {
    if (isBefore(fields.updated, date)) {
      diagnostics.warning(line(fields.updatedLine), "\"updated\" is before \"date\"", "");
    }
    if (fields.expiresLine > 0 && isBefore(fields.expires, date)) {
      diagnostics.warning(line(fields.expiresLine), "\"expires\" is before \"date\"", "");
    }
  }

  /** Leaves out an image whose address has another scheme than http or https, with a warning. */
  void leaveOutImageOfOtherScheme() {
    Image image = fields.image;
    String scheme = image == null ? "" : Urls.unsafeMediaScheme(image.src());
    if (image != null && !scheme.isEmpty()) {
      fields.image = null;
      diagnostics.warning(
          line(image.line()),
          "a " + scheme + ": address is not allowed in an image, which is left out",
          "name a file of the digest, or an http or https address");
    }
  }

  /** Warns of an article without a text, unless it has a summary and leads to a report. */
  void warnOfNoText(String markdown) {
    boolean leadsToReport =
        fields.summary != null
            && fields.citations.stream().anyMatch(citation -> citation.url() != null);
    if (markdown.isBlank() && !leadsToReport) {
      diagnostics.warning(Place.file(path.display()), "has no text below its headline", "");
    }
  }

  private static boolean isBefore(@Nullable PublicationDate date, PublicationDate other) {
    return date != null && date.day().isBefore(other.day());
  }

  private Place line(int line) {
    return Place.line(path.display(), line);
  }
}
