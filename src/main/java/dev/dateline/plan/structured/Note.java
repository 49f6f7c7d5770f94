package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

/** A short text without a page of its own: a correction, or the site's words on corrections. */
record Note(@JsonName("@type") String type, String text, @Nullable String datePublished) {

  static Note correction(String text, String date) {
    return new Note("CorrectionComment", text, date);
  }

  static Note policy(String text) {
    return new Note("CreativeWork", text, null);
  }
}
