package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Says what an article lacks, and what in it can hardly be meant. */
record FieldCheck(ContentPath path, Fields fields, Diagnostics diagnostics) {

  /**
   * @param line where the front matter begins
   */
  void requireTitle(int line) {
    if (fields.headline == null) {
      diagnostics.error(line(line), "no title", "add \"title: ...\" to the front matter");
    }
  }

  /**
   * @param line where the front matter begins
   */
  void requireDate(int line) {
    if (fields.date == null && !fields.triesDate) {
      String date = Addresses.dateOfName(path);
      diagnostics.error(
          line(line),
          "no date",
          date == null
              ? "add \"date: 2023-12-28\" to the front matter,"
                  + " or move the file to content/pages/ to make it a page outside of the dates"
              : "add \"date: " + date + "\" to the front matter");
    }
  }

  /** An article that ends before it appears, or was changed before. */
  void warnOfOrder(PublicationDate date) {
    if (isBefore(fields.updated, date)) {
      diagnostics.warning(line(fields.updatedLine), "\"updated\" is before \"date\"", "");
    }
    if (isBefore(fields.expires, date)) {
      diagnostics.warning(line(fields.expiresLine), "\"expires\" is before \"date\"", "");
    }
  }

  void warnOfNoText(String markdown) {
    if (markdown.isBlank()) {
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
