package dev.dateline.fields;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.Value.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Finds keys that are there twice. */
public final class RepeatedKeys {
  private RepeatedKeys() {}

  /**
   * Reports the repeated keys of a document. A key with the same value again is a warning, and so
   * is one that may be repeated: it leaves no doubt about what is meant.
   *
   * @param mustBeSingle is asked for the keys of the document itself
   */
  public static void report(
      Value.Fields document, Predicate<String> mustBeSingle, Diagnostics diagnostics) {
    reportIn(document, mustBeSingle, diagnostics);
    for (Field field : document.fields()) {
      reportBelow(field.value(), mustBeSingle.test(field.key()), diagnostics);
    }
  }

  private static void reportBelow(Value value, boolean single, Diagnostics diagnostics) {
    if (value instanceof Value.Items list) {
      list.values().forEach(item -> reportBelow(item, single, diagnostics));
    } else if (value instanceof Value.Fields map) {
      reportIn(map, key -> single, diagnostics);
      map.fields().forEach(field -> reportBelow(field.value(), single, diagnostics));
    }
  }

  private static void reportIn(Value.Fields map, Predicate<String> mustBeSingle, Diagnostics said) {
    Map<String, Field> firsts = new HashMap<>();
    for (Field field : map.fields()) {
      Field first = firsts.putIfAbsent(field.key(), field);
      if (first != null) {
        boolean harmless = isSame(first.value(), field.value()) || !mustBeSingle.test(field.key());
        String message = message(field.key(), first);
        String hint = "take one of them out";
        said.add(
            harmless
                ? Diagnostic.warning(field.place(), message, hint)
                : Diagnostic.error(field.place(), message, hint));
      }
    }
  }

  static String message(String key, Field first) {
    return "\"" + key + "\" is there twice, first on line " + first.place().line();
  }

  private static boolean isSame(Value one, Value other) {
    return one instanceof Value.Text a
        && other instanceof Value.Text b
        && a.text().equals(b.text());
  }
}
