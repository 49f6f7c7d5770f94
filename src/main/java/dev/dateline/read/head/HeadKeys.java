package dev.dateline.read.head;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a head by what they mean. Tells of those that mean nothing. */
public final class HeadKeys {
  /** Meanings of keys of other generators; a head may have two of them. */
  private static final Set<ArticleKey> OF_OTHERS = EnumSet.of(ArticleKey.NOTHING, ArticleKey.ID);

  private final Map<ArticleKey, List<HeadField>> fields = new EnumMap<>(ArticleKey.class);
  private final Diagnostics diagnostics;

  public HeadKeys(FieldMap head, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (String key : head.keys()) {
      ArticleKey meaning = ArticleKey.of(key);
      if (meaning != null) {
        add(meaning, new HeadField(head, key));
      } else if (HoldMeaning.of(key) == null) {
        diagnostics.add(UnknownKeys.warning(key, head.placeOf(key)));
      }
    }
    for (HeadField more : all(ArticleKey.MORE_KEYS)) {
      if (more.map().value(more.key()) instanceof Value.Fields) {
        addAllOf(more.map().map(more.key()));
      }
    }
    for (Map.Entry<ArticleKey, List<HeadField>> entry : fields.entrySet()) {
      entry.getValue().sort(Comparator.comparingInt(field -> rank(entry.getKey(), field, head)));
    }
  }

  /** All keys of a meaning, the preferred names first. */
  public List<HeadField> all(ArticleKey meaning) {
    return fields.getOrDefault(meaning, List.of());
  }

  /** The key of a meaning that counts: the first that says something; null when there is none. */
  public @Nullable HeadField first(ArticleKey meaning) {
    for (HeadField field : all(meaning)) {
      Value value = field.map().value(field.key());
      if (!(value instanceof Value.Text text) || !text.text().isBlank()) {
        return field;
      }
    }
    return null;
  }

  /**
   * The text of the key that counts; null when there is none. Warns of others with another text, as
   * it is lost.
   */
  public @Nullable String text(ArticleKey meaning) {
    HeadField first = first(meaning);
    String text = first == null ? null : first.text();
    List<HeadField> all = all(meaning);
    for (HeadField other : all.size() > 1 ? all : List.<HeadField>of()) {
      boolean lost =
          text != null
              && !other.equals(first)
              && other.map().value(other.key()) instanceof Value.Text value
              && !value.text().isBlank()
              && !value.text().strip().equals(text);
      if (first != null && lost) {
        diagnostics.warning(
            other.place(),
            "\"" + other.key() + "\" is not read, as there is \"" + first.key() + "\"",
            "");
      }
    }
    return text;
  }

  private void add(ArticleKey meaning, HeadField field) {
    List<HeadField> same = fields.computeIfAbsent(meaning, key -> new ArrayList<>());
    String name = HoldMeaning.normalized(field.key());
    for (HeadField other : same) {
      if (HoldMeaning.normalized(other.key()).equals(name) && !OF_OTHERS.contains(meaning)) {
        diagnostics.error(
            field.map().placeOf(field.key()),
            "\"" + other.key() + "\" is there twice, first on line " + other.place().line(),
            "take one of them out");
        return;
      }
    }
    same.add(field);
  }

  private void addAllOf(@Nullable FieldMap more) {
    for (String key : more == null ? List.<String>of() : more.keys()) {
      ArticleKey meaning = ArticleKey.of(key);
      if (more != null && meaning != null && meaning != ArticleKey.MORE_KEYS) {
        fields.computeIfAbsent(meaning, same -> new ArrayList<>()).add(new HeadField(more, key));
      }
    }
  }

  /** Keys of the head itself come before those of maps in it. */
  private static int rank(ArticleKey meaning, HeadField field, FieldMap head) {
    return meaning.rank(field.key()) + (field.map().equals(head) ? 0 : 100_000);
  }
}
