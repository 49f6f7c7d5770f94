package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.read.Content;

/** Tells a beginner what to write into a content folder that has no article yet. */
public final class EmptyContentCheck {
  private EmptyContentCheck() {}

  /** Warns when there is neither an article nor a page, shown or not, and no error says why. */
  public static void check(Content content, Diagnostics diagnostics) {
    if (content.shown().isEmpty() && content.withheld().isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.warning(
          Place.file("content"),
          "there is no article in this folder yet",
          "save one as content/first.md, with a headline on the first line, a date such as"
              + " January 31, 2024 on the next, and the text below; or see the example that"
              + " \"dateline init FOLDER\" makes");
    }
  }
}
