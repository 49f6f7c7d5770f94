package dev.dateline.config;

import dev.dateline.text.ComposedText;
import dev.dateline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds topics or sources by any of their names, in any letter case, composed or decomposed. */
final class NameIndex<T> {
  private final Map<String, T> byName = new HashMap<>();
  private final List<String> spellings = new ArrayList<>();

  /** Adds a name, unless something else has it already. */
  void add(String name, T thing) {
    if (byName.putIfAbsent(fold(name), thing) == null) {
      spellings.add(name);
    }
  }

  @Nullable T find(String name) {
    return byName.get(fold(name));
  }

  @Nullable String nearest(String name) {
    return Spelling.nearest(name.strip(), spellings);
  }

  static String fold(String name) {
    return ComposedText.of(name).strip().toLowerCase(Locale.ROOT);
  }
}
