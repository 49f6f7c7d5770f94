package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.diagnostic.Severity;
import dev.dateline.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Warnings of keys that mean nothing here. One that is nearly a known one is likely a slip and
 * named in each file; others, of which each article of another generator has the same, are summed
 * up.
 */
public final class UnknownKeys {
  private static final String START = "unknown key \"";
  private static final String NOT_READ = "it is not read";

  private UnknownKeys() {}

  /** The warning of one key of one file. */
  static Diagnostic warning(String key, Place place) {
    String hint = key.length() < 4 ? NOT_READ : Spelling.hint(key, ArticleKey.ownNames(), NOT_READ);
    return Diagnostic.warning(place, START + key + "\"", hint);
  }

  /**
   * The same diagnostics with one for each key that is not read in several files: that of the first
   * of them, with their number.
   *
   * @param all in any order
   */
  public static List<Diagnostic> summedUp(List<Diagnostic> all) {
    List<Diagnostic> summed = new ArrayList<>();
    Map<String, Diagnostic> firsts = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Diagnostic diagnostic : all) {
      if (isOfUnread(diagnostic)) {
        firsts.merge(diagnostic.message(), diagnostic, UnknownKeys::first);
        counts.merge(diagnostic.message(), 1, Integer::sum);
      } else {
        summed.add(diagnostic);
      }
    }
    firsts.forEach((message, first) -> summed.add(with(first, counts.getOrDefault(message, 1))));
    return summed;
  }

  private static boolean isOfUnread(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING
        && diagnostic.hint().equals(NOT_READ)
        && diagnostic.message().startsWith(START);
  }

  private static Diagnostic first(Diagnostic one, Diagnostic other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Diagnostic with(Diagnostic first, int count) {
    return count == 1
        ? first
        : Diagnostic.warning(
            first.place(),
            first.kind(),
            String.format(
                Locale.ROOT, "%s, here and in %,d more files", first.message(), count - 1),
            first.hint());
  }
}
