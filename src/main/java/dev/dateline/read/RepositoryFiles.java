package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.read.ReadResult.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files about a repository, such as {@code README.md}, that were left among the articles. */
final class RepositoryFiles {
  private static final Set<String> NAMES =
      Set.of(
          ("readme license licence copying notice contributing contributors authors"
                  + " changelog changes history security support code_of_conduct code-of-conduct"
                  + " pull_request_template issue_template")
              .split(" "));

  private RepositoryFiles() {}

  /**
   * The same result; for one of these files that can't be read as an article, only that it is none,
   * without its other mistakes.
   */
  static ReadResult judged(ReadResult result) {
    if (!(result instanceof Rejected) || !isOne(result.file())) {
      return result;
    }
    Place place = Place.file(result.file().display());
    return new Rejected(
        result.file(),
        List.of(Diagnostic.error(place, "no article", "take it out of content/")),
        null);
  }

  private static boolean isOne(ContentPath file) {
    String name = file.name();
    int dot = name.indexOf('.');
    return NAMES.contains(
        name.substring(0, dot < 0 ? name.length() : dot).toLowerCase(Locale.ROOT));
  }
}
