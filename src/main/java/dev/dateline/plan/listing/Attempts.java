package dev.dateline.plan.listing;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import org.jspecify.annotations.Nullable;

/**
 * Does the parts of planning one after the other. An exception that nobody expected in one of them
 * is reported with its file, and the others go on.
 */
public record Attempts(Diagnostics diagnostics) {

  /**
   * Plans what is made for one input.
   *
   * @return whether it went well
   */
  public boolean of(ContentPath file, Runnable planning) {
    return of(file, "its page", planning);
  }

  /**
   * Plans what is made for the whole digest.
   *
   * @param product for people: {@code the edition pages}
   */
  public void of(String product, Runnable planning) {
    of(null, product, planning);
  }

  private boolean of(@Nullable ContentPath file, String product, Runnable planning) {
    try {
      planning.run();
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      Place place = Place.file(file == null ? "content" : file.display());
      diagnostics.add(Diagnostic.fault(place, "planning " + product, e));
      return false;
    }
  }
}
